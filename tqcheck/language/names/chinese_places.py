"""Provinces and cities of China, one a line: English spellings, then characters.

The cities are those of prefecture rank and the best known others. Two names in characters are two cities with the
same English spelling. Names that stand for the country or have several English forms are in `countries` and
`place_names`.
"""

from tqcheck.language.lexicon.word_list import words

PROVINCES = """\
Anhui 安徽
Fujian, Fukien 福建
Gansu, Kansu 甘肃
Guangdong 广东
Guangxi, Kwangsi 广西
Guizhou, Kweichow 贵州
Hainan 海南
Hebei, Hopei 河北
Heilongjiang 黑龙江
Henan, Honan 河南
Hubei, Hupei, Hupeh 湖北
Hunan 湖南
Jiangsu, Kiangsu 江苏
Jiangxi, Kiangsi 江西
Jilin, Kirin 吉林
Liaoning 辽宁
Ningxia, Ningsia 宁夏
Qinghai, Chinghai 青海
Shaanxi, Shensi 陕西
Shandong, Shantung 山东
Shanghai 上海
Shanxi, Shansi 山西
Sichuan, Szechuan, Szechwan 四川
Xinjiang, Sinkiang 新疆
Yunnan 云南
Zhejiang, Chekiang 浙江
"""
CITIES = """\
Chongqing, Chungking 重庆
Ankang 安康
Anqing 安庆
Anshan 鞍山
Anshun 安顺
Anyang 安阳
Baicheng 白城
Baise 百色
Baishan 白山
Baiyin 白银
Baoding 保定
Baoji 宝鸡
Baoshan 保山
Baotou 包头
Bazhong 巴中
Beihai 北海
Bengbu 蚌埠
Benxi 本溪
Bijie 毕节
Binzhou 滨州
Bozhou 亳州
Cangzhou 沧州
Changchun 长春
Changde 常德
Changsha 长沙
Changshu 常熟
Changzhi 长治
Changzhou 常州
Chaohu 巢湖
Chaoyang 朝阳
Chaozhou, Chaochow 潮州
Chengde 承德
Chengdu, Chengtu 成都
Chenzhou 郴州
Chifeng 赤峰
Chizhou 池州
Chongzuo 崇左
Chuxiong 楚雄
Chuzhou 滁州
Dali 大理
Dalian, Dairen 大连
Dandong 丹东
Daqing 大庆
Datong 大同
Dazhou 达州
Deyang 德阳
Dezhou 德州
Dingxi 定西
Dongguan 东莞
Dongying 东营
Dunhuang 敦煌
Enshi 恩施
Ezhou 鄂州
Fangchenggang 防城港
Foshan 佛山
Fushun 抚顺
Fuxin 阜新
Fuyang 阜阳 富阳
Fuzhou, Foochow 福州 抚州
Ganzhou 赣州
Guang'an 广安
Guangyuan 广元
Guigang 贵港
Guilin, Kweilin 桂林
Guiyang 贵阳 桂阳
Guyuan 固原
Haikou 海口
Handan 邯郸
Hangzhou, Hangchow 杭州
Hanzhong 汉中
Harbin 哈尔滨
Hebi 鹤壁
Hechi 河池
Hefei 合肥
Hegang 鹤岗
Heihe 黑河
Hengshui 衡水
Hengyang 衡阳
Heyuan 河源
Heze 菏泽
Hezhou 贺州
Hohhot 呼和浩特
Hotan, Khotan 和田
Huaibei 淮北
Huaihua 怀化
Huainan 淮南
Huanggang 黄冈
Huangshan 黄山
Huangshi 黄石
Huizhou 惠州 徽州
Huludao 葫芦岛
Huzhou 湖州
Jiamusi 佳木斯
Ji'an 吉安
Jiangmen 江门
Jiaozuo 焦作
Jiaxing 嘉兴
Jiayuguan 嘉峪关
Jieyang 揭阳
Jinan, Tsinan 济南
Jinchang 金昌
Jincheng 晋城
Jingdezhen 景德镇
Jingmen 荆门
Jingzhou 荆州
Jinhua 金华
Jining 济宁 集宁
Jinzhong 晋中
Jinzhou 锦州
Jiujiang 九江
Jiuquan 酒泉
Jixi 鸡西
Kaifeng 开封
Karamay 克拉玛依
Kashgar, Kashi 喀什
Kunming 昆明
Kunshan 昆山
Langfang 廊坊
Lanzhou, Lanchow 兰州
Leshan 乐山
Lhasa 拉萨
Lianyungang 连云港
Liaocheng 聊城
Liaoyang 辽阳
Liaoyuan 辽源
Lijiang 丽江
Lincang 临沧
Linfen 临汾
Linyi 临沂
Lishui 丽水
Liupanshui 六盘水
Liuzhou, Liuchow 柳州
Longnan 陇南
Longyan 龙岩
Loudi 娄底
Lu'an 六安
Luohe 漯河
Luoyang, Loyang 洛阳
Luzhou 泸州
Lüliang, Lyuliang 吕梁
Ma'anshan 马鞍山
Maoming 茂名
Meishan 眉山
Meizhou 梅州
Mianyang 绵阳
Mudanjiang 牡丹江
Nanchang 南昌
Nanchong 南充
Nanning 南宁
Nanping 南平
Nantong 南通
Nanyang 南阳
Neijiang 内江
Ningbo, Ningpo 宁波
Ningde 宁德
Ordos 鄂尔多斯
Panjin 盘锦
Panzhihua 攀枝花
Pingdingshan 平顶山
Pingliang 平凉
Pingxiang 萍乡
Putian 莆田
Puyang 濮阳
Qianjiang 潜江
Qingyang 庆阳
Qingyuan 清远
Qinhuangdao 秦皇岛
Qinzhou 钦州
Qiqihar 齐齐哈尔
Qitaihe 七台河
Quanzhou 泉州
Qujing 曲靖
Quzhou 衢州
Rizhao 日照
Sanmenxia 三门峡
Sanming 三明
Sanya 三亚
Shangluo 商洛
Shangqiu 商丘
Shangrao 上饶
Shantou, Swatow 汕头
Shanwei 汕尾
Shaoguan 韶关
Shaoxing 绍兴
Shaoyang 邵阳
Shenzhen, Shumchun 深圳
Shigatse, Xigaze 日喀则
Shihezi 石河子
Shijiazhuang 石家庄
Shiyan 十堰
Shizuishan 石嘴山
Shuangyashan 双鸭山
Shuozhou 朔州
Siping 四平
Songyuan 松原
Suihua 绥化
Suining 遂宁
Suizhou 随州
Suqian 宿迁
Suzhou, Soochow 苏州 宿州
Tai'an 泰安
Taiyuan 太原
Taizhou 台州 泰州
Tangshan 唐山
Tieling 铁岭
Tianshui 天水
Tongchuan 铜川
Tonghua 通化
Tongliao 通辽
Tongling 铜陵
Tongren 铜仁
Turpan, Turfan 吐鲁番
Urumqi, Urumchi 乌鲁木齐
Weifang 潍坊
Weihai, Weihaiwei 威海
Weinan 渭南
Wenchuan 汶川
Wenzhou, Wenchow 温州
Wuhai 乌海
Wuhan, Hankow 武汉
Wuhu 芜湖
Wuwei 武威 无为
Wuxi 无锡
Wuzhong 吴忠
Wuzhou 梧州
Xiamen, Amoy 厦门
Xi'an, Xian, Sian 西安
Xiangtan 湘潭
Xiangyang, Xiangfan 襄阳 襄樊
Xianning 咸宁
Xianyang 咸阳
Xiaogan 孝感
Xilingol 锡林郭勒
Xingtai 邢台
Xining, Sining 西宁
Xinxiang 新乡
Xinyang 信阳
Xinyu 新余
Xinzhou 忻州
Xuancheng 宣城
Xuchang 许昌
Xuzhou, Suchow 徐州
Ya'an 雅安
Yan'an, Yenan 延安
Yanbian 延边
Yancheng 盐城
Yangjiang 阳江
Yangquan 阳泉
Yangzhou, Yangchow 扬州
Yantai, Chefoo 烟台
Yibin 宜宾
Yichang 宜昌
Yichun 宜春 伊春
Yinchuan 银川
Yingkou 营口
Yingtan 鹰潭
Yiwu 义乌
Yiyang 益阳
Yongzhou 永州
Yueyang 岳阳
Yulin 榆林 玉林
Yuncheng 运城
Yunfu 云浮
Yuxi 玉溪
Zaozhuang 枣庄
Zhangjiajie 张家界
Zhangjiakou, Kalgan 张家口
Zhangye 张掖
Zhangzhou 漳州
Zhanjiang 湛江
Zhaoqing 肇庆
Zhaotong 昭通
Zhengzhou, Chengchow 郑州
Zhenjiang 镇江
Zhongshan 中山
Zhongwei 中卫
Zhoukou 周口
Zhoushan 舟山
Zhuhai 珠海
Zhumadian 驻马店
Zhuzhou 株洲
Zibo 淄博
Zigong 自贡
Ziyang 资阳
Zunyi 遵义
Taichung, Taizhong 台中
Tainan 台南
Taoyuan 桃园
Kaohsiung, Gaoxiong 高雄
Keelung, Jilong 基隆
Hsinchu, Xinzhu 新竹
Chiayi 嘉义
Hualien, Hualian 花莲
Pingtung, Pingdong 屏东
Kinmen, Quemoy 金门
Changhua 彰化
Taitung, Taidong 台东
Penghu, Pescadores 澎湖
"""
SHORT = """\
Anhui 皖
Fujian 闽
Gansu 甘 陇
Guangdong 粤
Guangxi 桂
Guizhou 黔
Hainan 琼
Hebei 冀
Heilongjiang 黑 龙江
Henan 豫
Hubei 鄂
Hunan 湘
Jiangsu 苏
Jiangxi 赣
Jilin 吉
Liaoning 辽
Ningxia 宁
Qinghai 青
Shaanxi 陕 秦
Shandong 鲁 齐鲁
Shanghai 沪 申
Shanxi 晋
Sichuan 川 蜀
Xinjiang 疆
Yunnan 滇 云
Zhejiang 浙
Chongqing 渝 山城
Guangzhou 穗 羊城
Shenzhen 深
Wuhan 江城 汉
Beijing 京
Tianjin 津
"""
"""Abbreviations of one character: they may stand for the place, but also occur in other words."""
ORDINARY = words(
    """
    朝阳 大理 长治 安康 日照 开封 中山 白银 北海 黄石 三明 四平 无为 吉安 德州 海口
    玉林 百色 广安 通化 常德 宜春 和田 台中 永州 保山 镇江 鸡西 黄山 十堰 天水 平凉
    大同 大庆 安庆 安顺 信阳 乐山 东营 汉中 阳泉 新乡 新余 忠县 遂宁 泰安 雅安 孝感
    """
)
"""Cities whose characters are also ordinary words or parts of other names; read only before "city" (市, 县)."""
