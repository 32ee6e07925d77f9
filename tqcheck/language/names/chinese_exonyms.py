"""Chinese names of places and organisations of the world, one a line: the name in our tables, then the characters.

Simplified and traditional. A short form of one character is only a hint at the name. Countries are in
`country_exonyms` and `exonym_hints`.
"""

CITIES_ABROAD = """\
Abidjan 阿比让
Amsterdam 阿姆斯特丹
Ankara 安卡拉
Atlanta 亚特兰大 亞特蘭大
Auckland 奥克兰 奧克蘭
Barcelona 巴塞罗那 巴塞隆納
Boston 波士顿 波士頓
Brisbane 布里斯班
Busan 釜山
Chicago 芝加哥
Cleveland 克利夫兰
Daegu 大邱
Denver 丹佛
Detroit 底特律
Dubai 迪拜 杜拜
Dusseldorf 杜塞尔多夫
Edinburgh 爱丁堡 愛丁堡
Frankfurt 法兰克福 法蘭克福
Fukuoka 福冈 福岡
Fukushima 福岛 福島
Glasgow 格拉斯哥
Hamburg 汉堡 漢堡
Hiroshima 广岛 廣島
Incheon 仁川
Istanbul 伊斯坦布尔 伊斯坦堡
Johannesburg 约翰内斯堡
Karachi 卡拉奇
Kharkiv, Kharkov 哈尔科夫 哈爾科夫
Kherson 赫尔松 赫爾松
Kobe 神户 神戶
Kyoto 京都
Lahore 拉合尔
Las Vegas 拉斯维加斯 拉斯維加斯
Liverpool 利物浦
Lyon 里昂
Manchester 曼彻斯特 曼徹斯特
Marseille, Marseilles 马赛 馬賽
Mariupol 马里乌波尔 馬里烏波爾
Melbourne 墨尔本 墨爾本
Miami 迈阿密 邁阿密
Minneapolis 明尼阿波利斯
Montreal 蒙特利尔 蒙特婁
Nagasaki 长崎 長崎
Nagoya 名古屋
Okinawa 冲绳 沖繩
Osaka 大阪
Perth 珀斯
Philadelphia 费城 費城
Phuket 普吉
Pittsburgh 匹兹堡
Pusan 釜山
Rotterdam 鹿特丹
Samarkand 撒马尔罕
San Diego 圣地亚哥 聖地牙哥
Sapporo 札幌
Sao Paulo 圣保罗
Seattle 西雅图 西雅圖
Sendai 仙台
Stuttgart 斯图加特
Sydney 悉尼 雪梨
Toronto 多伦多 多倫多
Toulouse 图卢兹
Vancouver 温哥华 溫哥華
Vladivostok 海参崴 符拉迪沃斯托克
Yokohama 横滨 橫濱
Zaporizhzhia, Zaporozhye, Zaporizhia 扎波罗热
"""

EXONYMS = """\
Abu Dhabi 阿布扎比
Amman 安曼
Astana 阿斯塔纳 努尔苏丹
Athens 雅典
Baghdad 巴格达 巴格達
Baku 巴库
Bangkok 曼谷
Bavaria 巴伐利亚
Beirut 贝鲁特
Belgrade 贝尔格莱德
Berlin 柏林
Bern 伯尔尼
Bishkek 比什凯克
Bombay 孟买 孟買
Brasilia 巴西利亚
Bratislava 布拉迪斯拉发
Brussels 布鲁塞尔 布魯塞爾
Bucharest 布加勒斯特
Budapest 布达佩斯
Buenos Aires 布宜诺斯艾利斯
Cairo 开罗 開羅
Calcutta 加尔各答
California 加州 加利福尼亚
Canberra 堪培拉
Canton 广州 廣州 广东 廣東 粤 穗
Caracas 加拉加斯
Catalonia 加泰罗尼亚
Cologne 科隆
Colombo 科伦坡
Copenhagen 哥本哈根
Crimea 克里米亚 克里米亞
Damascus 大马士革 大馬士革
Danzig 格但斯克
Dhaka 达卡
Doha 多哈
Dublin 都柏林
Florence 佛罗伦萨
Florida 佛罗里达 佛州
Gaza 加沙 加薩
Geneva 日内瓦 日內瓦
Hanoi 河内 河內
Havana 哈瓦那
Hawaii 夏威夷
Helsinki 赫尔辛基
Hong Kong 香港 港
Islamabad 伊斯兰堡
Jakarta 雅加达 雅加達
Jerusalem 耶路撒冷
Juba 朱巴
Kabul 喀布尔 喀布爾
Kathmandu 加德满都
Khartoum 喀土穆
Kuala Lumpur 吉隆坡
Kyiv 基辅 基輔
Lima 利马
Lisbon 里斯本
London 伦敦 倫敦
Los Angeles 洛杉矶 洛杉磯
Lviv 利沃夫
Macau 澳门 澳門 澳
Madrid 马德里 馬德里
Manila 马尼拉 馬尼拉
Mecca 麦加
Mexico City 墨西哥城
Milan 米兰
Minsk 明斯克
Mongolia 内蒙古 内蒙 内蒙古自治区 蒙
Moscow 莫斯科
Munich 慕尼黑
Nairobi 内罗毕
Nanjing 南京 宁
New Delhi 新德里 德里
New South Wales 新州 新南威尔士
New York 纽约 紐約
Nicosia 尼科西亚
Nuremberg 纽伦堡
Odessa 敖德萨 奥德萨
Oslo 奥斯陆
Ottawa 渥太华
Oxford 牛津
Cambridge 剑桥 劍橋
Paris 巴黎
Phnom Penh 金边
Prague 布拉格
Pretoria 比勒陀利亚
Pyongyang 平壤
Qingdao 青岛 青島
Quebec 魁北克
Riga 里加
Riyadh 利雅得
Rome 罗马 羅馬
San Francisco 旧金山 舊金山 三藩市
Santiago 圣地亚哥
Sarajevo 萨拉热窝
Scotland 苏格兰 蘇格蘭
Seoul 首尔 首爾 汉城
Shenyang 沈阳 瀋陽
Sofia 索非亚
Soviet Union 苏联 蘇聯
St. Petersburg 圣彼得堡 聖彼得堡
Stockholm 斯德哥尔摩
Taipei 台北 臺北
Tashkent 塔什干
Tbilisi 第比利斯
Tehran 德黑兰 德黑蘭
Texas 得克萨斯 德克萨斯 德州
Tianjin 天津 津
Tibet 西藏 藏
Tokyo 东京 東京
Tripoli 的黎波里
Tunis 突尼斯市
Ulaanbaatar 乌兰巴托
Vienna 维也纳 維也納
Vilnius 维尔纽斯
Warsaw 华沙 華沙
Washington 华盛顿 華盛頓 华府 華府 白宫 白宮
Yangtze 长江 長江
Zagreb 萨格勒布
Zurich 苏黎世
"""

REGIONS = """\
Africa 非洲 非
Antarctic 南极 南極
Arab 阿拉伯 阿
Arctic 北极 北極
Asia 亚洲 亞洲 亚 亞
Atlantic 大西洋
EU 欧盟 歐盟 欧洲 歐洲 欧 歐
Latin America 拉丁美洲 拉美
Mediterranean 地中海
Middle East 中东 中東
Pacific 太平洋 太
Scandinavia 北欧 北歐
Siberia 西伯利亚
UN 联合国 聯合國 安理会
"""
"""Regions and unions with so many parts that none of them contradicts another name."""

ORGANISATIONS = """\
APEC 亚太经合组织 亚太经济合作组织
ASEAN 东盟 東盟 东南亚国家联盟
BBC 英国广播公司
BRICS 金砖
CCP 中共 共产党 共產黨
CIA 中央情报局 中情局
CNN 美国有线电视新闻网
ECB 欧洲央行 欧洲中央银行
FBI 联邦调查局 聯邦調查局
FDA 食品药品监督管理局 食药监局
Fed 美联储 聯準會
FIFA 国际足联
Hamas 哈马斯 哈馬斯
Hezbollah 真主党 真主黨
IAEA 国际原子能机构 国际原子能总署 原子能
ICC 国际刑事法院
IMF 国际货币基金组织
IOC 国际奥委会 奥委会
NASA 宇航局 航天局 航空航天局 太空总署
NATO 北约 北約 北大西洋公约组织
OECD 经合组织
OPEC 欧佩克 石油输出国组织
SCO 上海合作组织 上合组织
Taliban 塔利班
UNESCO 联合国教科文组织 教科文组织 教科文
UNHCR 联合国难民署 难民署
UNICEF 联合国儿童基金会 儿童基金会 儿基会
WFP 世界粮食计划署 联合国粮食计划署 粮食计划署 粮食署
WHO 世卫组织 世界卫生组织 世卫 世衛
World Bank 世界银行 世行
WTO 世贸组织 世界贸易组织 世贸
"""
