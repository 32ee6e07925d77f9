"""Words for a country besides its name in the CLDR: short names, adjectives, peoples, by their stems.

One country a line. A name before the bar always names the country. A word after the bar only may stand for it: it can
support the country's name, but contradicts no other.
"""

HINTS = {
    "zh": """\
United States; | 美
China; 中共 | 我国 全国 中 华 華 国 國 大陆 大陸 内地
South Korea; 南韩 南韓 | 韩 韓
North Korea; 朝鲜 朝鮮 北韩 北韓 | 朝
United Kingdom; 英格兰 英格蘭 | 英 苏格兰 蘇格蘭
United Arab Emirates; 阿联酋 阿聯酋 |
New Zealand; 新西兰 紐西蘭 | 新 纽
Saudi Arabia; 沙特 沙烏地 | 沙
Australia; 澳洲 | 澳
Malaysia; 马来西亚 馬來西亞 | 马来 大马 馬來 大馬 马 馬
Malawi; | 马 馬
Mali; | 马 馬
Maldives; | 马 馬
Madagascar; | 马 馬
Laos; 老挝 寮國 | 寮
Indonesia; 印尼 | 印
Bosnia and Herzegovina; 波黑 波斯尼亚 |
Taiwan; 台湾 臺灣 台灣 | 台 臺
Palestine; 巴勒斯坦 | 巴
Vatican; 梵蒂冈 | 教廷 教宗 教皇
Congo; 刚果 剛果 |
Soviet Union; 苏联 蘇聯 | 苏 蘇
France; | 法
Germany; | 德
Russia; | 俄 苏
Japan; | 日
India; | 印
Italy; | 意 义
Canada; | 加
Spain; | 西
Brazil; | 巴
Pakistan; | 巴
Iran; | 伊 波斯
Iraq; | 伊
Israel; | 以 犹太
Turkey; | 土
Ukraine; | 乌 烏
Vietnam; | 越
Thailand; | 泰
Philippines; | 菲
Singapore; | 新 星 狮城
Mexico; | 墨
Netherlands; | 荷
Switzerland; | 瑞
Sweden; | 瑞
Poland; | 波
Greece; | 希
Hungary; | 匈
Austria; | 奥 奧
Czech Republic; | 捷
Serbia; | 塞
Syria; | 叙 敘
Egypt; | 埃
Myanmar; | 缅 緬
Cambodia; | 柬 高棉
Argentina; | 阿
Afghanistan; | 阿
Mongolia; | 蒙
South Africa; | 南非
Belarus; | 白俄
Georgia; | 格 佐治亚 乔治亚
Portugal; | 葡
Cuba; | 古
Libya; | 利比亚
""",
    "ja": """\
United States; アメリカ 米国 | 米
United Kingdom; 英国 イギリス | 英 イングランド
China; 中国 | 中 華
South Korea; 韓国 | 韓
North Korea; 北朝鮮 | 朝
Taiwan; 台湾 | 台
Russia; ロシア | 露
France; フランス | 仏
Germany; ドイツ | 独
Australia; オーストラリア 豪州 | 豪
India; | 印
Italy; | 伊
Japan; 日本 | 日 国内 わが国
Netherlands; オランダ |
Vatican; バチカン |
Palestine; パレスチナ |
Congo; コンゴ |
Soviet Union; ソ連 | ソビエト
Czech Republic; チェコ |
""",
    "ko": """\
United States; 미국 | 미
United Kingdom; 영국 | 영 잉글랜드
China; 중국 | 중
Japan; 일본 | 일
South Korea; 한국 대한민국 | 한 국내 우리나라
North Korea; 북한 | 북 조선
Taiwan; 대만 타이완 |
Russia; 러시아 | 러 소련
Germany; 독일 | 독
France; 프랑스 | 불
Netherlands; 네덜란드 |
Thailand; 태국 |
Vietnam; 베트남 | 월남
Australia; 호주 오스트레일리아 |
India; | 인도
Turkey; 터키 튀르키예 |
Vatican; 바티칸 | 교황
Palestine; 팔레스타인 |
""",
    "ru": """\
United States; США | америк соедин сша
Russia; РФ | росси русск россия москов
United Kingdom; Англия | британ англи великобр
China; КНР | китай китая
Germany; ФРГ | немец немц герман
Netherlands; Голландия | голланд нидерл
Poland; | польш польс поляк
Greece; | грече грек греци
Hungary; | венгр венге
Turkey; | турец турк турци турок
Switzerland; | швейц
Sweden; | шведс швед швеци
Denmark; | датск датч дания
Finland; | финск финн финля
Norway; | норве
Czech Republic; Чехия | чешск чех чехия
North Korea; КНДР | корей корея северо
South Korea; | корей корея южно южноко
South Africa; ЮАР | южноаф
United Arab Emirates; ОАЭ | эмира
India; | индий индус индия индии
France; | франц
Spain; | испан
Japan; | япон
Georgia; | грузи
Lithuania; | литов литв
Latvia; | латви латыш
Myanmar; | мьянм бирма
Iceland; | исланд
Ireland; | ирлан
""",
    "de": """\
United States; USA | us usa amerik vereinigte
United Kingdom; Großbritannien England | britis brite engl grossb
Netherlands; Holland | nieder hollan
China; | chines
France; | franz
Germany; | deutsc
Greece; | griech
Poland; | polnis pole polen
Russia; | russ
Spain; | spani
Sweden; | schwed
Switzerland; | schwei
Turkey; | turk
Hungary; | ungar
Czech Republic; Tschechien | tschec
Denmark; | dan
South Korea; | sudkor korean
North Korea; | nordko korean
Ireland; | iris iren irland
Norway; | norweg
Finland; | finn
Austria; | osterr
Egypt; | agypt
Japan; | japan
Ukraine; | ukrain
Italy; | italie
Israel; | israel
""",
    "fr": """\
United States; | americ etats usa us
United Kingdom; Grande-Bretagne Angleterre | britan angla royaume
Germany; | allem german
Netherlands; Hollande | neerla hollan
China; | chin
Greece; | grec grece
Russia; | russ
Poland; | polon polog
Spain; | espag
Sweden; | sued
Switzerland; | suiss helvet
Turkey; | turc turq
Hungary; | hongr
Czech Republic; | tcheq
Denmark; | dano danem
Japan; | japon nippo
South Korea; | core sud
North Korea; | core nord
France; | franc hexag
""",
    "es": """\
United States; EEUU | estado americ eeuu ee
United Kingdom; Inglaterra | britan ingle reino
Germany; | alem german
Netherlands; Holanda | neerl holan
France; | franc
China; | chin
Greece; | grieg greci
Russia; | rus
Poland; | polon polac
Sweden; | suec
Switzerland; | suiz
Turkey; | turc turqu
Hungary; | hungar hungri
Czech Republic; | chec
Denmark; | danes dinam
Japan; | japon nipon
South Korea; | core sur
North Korea; | core norte
Spain; | espan
""",
}

BLOCKED = {
    "zh": "不列颠哥伦比亚 哥伦比亚大学 英属 马里兰 印第安 约旦河 新几内亚 南京路 北京路 马里奥 日本海 中国海 "
    "长江后浪 拉萨尔 利马窦",
    "ja": "インドネシア マリアナ",
    "ko": "인도네시아 인도양 인도주의",
    "ru": "",
    "de": "Rhode",
    "fr": "",
    "es": "",
}
"""Words and names that contain a country's name but do not name it."""
