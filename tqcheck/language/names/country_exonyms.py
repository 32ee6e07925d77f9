"""Countries of the table as other languages call them, from the CLDR (Unicode licence).

Written by tests/benchmarks/name_tables.py: the country, then its name in zh, zh_Hant, ja, ko, ru, de, fr, es.
"""

EXONYMS = """\
Afghanistan; 阿富汗; 阿富汗; アフガニスタン; 아프가니스탄; \
Афганистан; Afghanistan; Afghanistan; Afganistán
Albania; 阿尔巴尼亚; 阿爾巴尼亞; アルバニア; 알바니아; \
Албания; Albanien; Albanie; Albania
Algeria; 阿尔及利亚; 阿爾及利亞; アルジェリア; 알제리; \
Алжир; Algerien; Algérie; Argelia
Andorra; 安道尔; 安道爾; アンドラ; 안도라; \
Андорра; Andorra; Andorre; Andorra
Angola; 安哥拉; 安哥拉; アンゴラ; 앙골라; \
Ангола; Angola; Angola; Angola
Argentina; 阿根廷; 阿根廷; アルゼンチン; 아르헨티나; \
Аргентина; Argentinien; Argentine; Argentina
Armenia; 亚美尼亚; 亞美尼亞; アルメニア; 아르메니아; \
Армения; Armenien; Arménie; Armenia
Australia; 澳大利亚; 澳洲; オーストラリア; 오스트레일리아; \
Австралия; Australien; Australie; Australia
Austria; 奥地利; 奧地利; オーストリア; 오스트리아; \
Австрия; Österreich; Autriche; Austria
Azerbaijan; 阿塞拜疆; 亞塞拜然; アゼルバイジャン; 아제르바이잔; \
Азербайджан; Aserbaidschan; Azerbaïdjan; Azerbaiyán
Bahamas; 巴哈马; 巴哈馬; バハマ; 바하마; \
Багамы; Bahamas; Bahamas; Bahamas
Bahrain; 巴林; 巴林; バーレーン; 바레인; \
Бахрейн; Bahrain; Bahreïn; Baréin
Bangladesh; 孟加拉国; 孟加拉; バングラデシュ; 방글라데시; \
Бангладеш; Bangladesch; Bangladesh; Bangladés
Barbados; 巴巴多斯; 巴貝多; バルバドス; 바베이도스; \
Барбадос; Barbados; Barbade; Barbados
Belarus; 白俄罗斯; 白俄羅斯; ベラルーシ; 벨라루스; \
Беларусь; Belarus; Biélorussie; Bielorrusia
Belgium; 比利时; 比利時; ベルギー; 벨기에; \
Бельгия; Belgien; Belgique; Bélgica
Belize; 伯利兹; 貝里斯; ベリーズ; 벨리즈; \
Белиз; Belize; Belize; Belice
Benin; 贝宁; 貝南; ベナン; 베냉; \
Бенин; Benin; Bénin; Benín
Bhutan; 不丹; 不丹; ブータン; 부탄; \
Бутан; Bhutan; Bhoutan; Bután
Bolivia; 玻利维亚; 玻利維亞; ボリビア; 볼리비아; \
Боливия; Bolivien; Bolivie; Bolivia
Botswana; 博茨瓦纳; 波札那; ボツワナ; 보츠와나; \
Ботсвана; Botsuana; Botswana; Botsuana
Brazil; 巴西; 巴西; ブラジル; 브라질; \
Бразилия; Brasilien; Brésil; Brasil
Brunei; 文莱; 汶萊; ブルネイ; 브루나이; \
Бруней; Brunei Darussalam; Brunei; Brunéi
Bulgaria; 保加利亚; 保加利亞; ブルガリア; 불가리아; \
Болгария; Bulgarien; Bulgarie; Bulgaria
Burkina Faso; 布基纳法索; 布吉納法索; ブルキナファソ; 부르키나파소; \
Буркина-Фасо; Burkina Faso; Burkina Faso; Burkina Faso
Burundi; 布隆迪; 蒲隆地; ブルンジ; 부룬디; \
Бурунди; Burundi; Burundi; Burundi
Cambodia; 柬埔寨; 柬埔寨; カンボジア; 캄보디아; \
Камбоджа; Kambodscha; Cambodge; Camboya
Cameroon; 喀麦隆; 喀麥隆; カメルーン; 카메룬; \
Камерун; Kamerun; Cameroun; Camerún
Canada; 加拿大; 加拿大; カナダ; 캐나다; \
Канада; Kanada; Canada; Canadá
Cape Verde; 佛得角; 維德角; カーボベルデ; 카보베르데; \
Кабо-Верде; Cabo Verde; Cap-Vert; Cabo Verde
Central African Republic; 中非共和国; 中非共和國; 中央アフリカ共和国; 중앙 아프리카 공화국; \
Центрально-Африканская Республика; Zentralafrikanische Republik; République centrafricaine; República Centroafricana
Chad; 乍得; 查德; チャド; 차드; \
Чад; Tschad; Tchad; Chad
Chile; 智利; 智利; チリ; 칠레; \
Чили; Chile; Chili; Chile
China; 中国; 中國; 中国; 중국; \
Китай; China; Chine; China
Colombia; 哥伦比亚; 哥倫比亞; コロンビア; 콜롬비아; \
Колумбия; Kolumbien; Colombie; Colombia
Comoros; 科摩罗; 葛摩; コモロ; 코모로; \
Коморы; Komoren; Comores; Comoras
Costa Rica; 哥斯达黎加; 哥斯大黎加; コスタリカ; 코스타리카; \
Коста-Рика; Costa Rica; Costa Rica; Costa Rica
Croatia; 克罗地亚; 克羅埃西亞; クロアチア; 크로아티아; \
Хорватия; Kroatien; Croatie; Croacia
Cuba; 古巴; 古巴; キューバ; 쿠바; \
Куба; Kuba; Cuba; Cuba
Cyprus; 塞浦路斯; 賽普勒斯; キプロス; 키프로스; \
Кипр; Zypern; Chypre; Chipre
Czech Republic; 捷克; 捷克; チェコ; 체코; \
Чехия; Tschechien; Tchéquie; Chequia
Denmark; 丹麦; 丹麥; デンマーク; 덴마크; \
Дания; Dänemark; Danemark; Dinamarca
Djibouti; 吉布提; 吉布地; ジブチ; 지부티; \
Джибути; Dschibuti; Djibouti; Yibuti
Dominica; 多米尼克; 多米尼克; ドミニカ国; 도미니카; \
Доминика; Dominica; Dominique; Dominica
Dominican Republic; 多米尼加共和国; 多明尼加共和國; ドミニカ共和国; 도미니카 공화국; \
Доминиканская Республика; Dominikanische Republik; République dominicaine; República Dominicana
East Timor; 东帝汶; 東帝汶; 東ティモール; 동티모르; \
Восточный Тимор; Timor-Leste; Timor oriental; Timor-Leste
Ecuador; 厄瓜多尔; 厄瓜多; エクアドル; 에콰도르; \
Эквадор; Ecuador; Équateur; Ecuador
Egypt; 埃及; 埃及; エジプト; 이집트; \
Египет; Ägypten; Égypte; Egipto
El Salvador; 萨尔瓦多; 薩爾瓦多; エルサルバドル; 엘살바도르; \
Сальвадор; El Salvador; Salvador; El Salvador
Equatorial Guinea; 赤道几内亚; 赤道幾內亞; 赤道ギニア; 적도 기니; \
Экваториальная Гвинея; Äquatorialguinea; Guinée équatoriale; Guinea Ecuatorial
Eritrea; 厄立特里亚; 厄利垂亞; エリトリア; 에리트리아; \
Эритрея; Eritrea; Érythrée; Eritrea
Estonia; 爱沙尼亚; 愛沙尼亞; エストニア; 에스토니아; \
Эстония; Estland; Estonie; Estonia
Eswatini; 斯威士兰; 史瓦帝尼; エスワティニ; 에스와티니; \
Эсватини; Eswatini; Eswatini; Esuatini
Ethiopia; 埃塞俄比亚; 衣索比亞; エチオピア; 에티오피아; \
Эфиопия; Äthiopien; Éthiopie; Etiopía
Fiji; 斐济; 斐濟; フィジー; 피지; \
Фиджи; Fidschi; Fidji; Fiyi
Finland; 芬兰; 芬蘭; フィンランド; 핀란드; \
Финляндия; Finnland; Finlande; Finlandia
France; 法国; 法國; フランス; 프랑스; \
Франция; Frankreich; France; Francia
Gabon; 加蓬; 加彭; ガボン; 가봉; \
Габон; Gabun; Gabon; Gabón
Gambia; 冈比亚; 甘比亞; ガンビア; 감비아; \
Гамбия; Gambia; Gambie; Gambia
Georgia; 格鲁吉亚; 喬治亞; ジョージア; 조지아; \
Грузия; Georgien; Géorgie; Georgia
Germany; 德国; 德國; ドイツ; 독일; \
Германия; Deutschland; Allemagne; Alemania
Ghana; 加纳; 迦納; ガーナ; 가나; \
Гана; Ghana; Ghana; Ghana
Greece; 希腊; 希臘; ギリシャ; 그리스; \
Греция; Griechenland; Grèce; Grecia
Grenada; 格林纳达; 格瑞那達; グレナダ; 그레나다; \
Гренада; Grenada; Grenade; Granada
Guatemala; 危地马拉; 瓜地馬拉; グアテマラ; 과테말라; \
Гватемала; Guatemala; Guatemala; Guatemala
Guinea-Bissau; 几内亚比绍; 幾內亞比索; ギニアビサウ; 기니비사우; \
Гвинея-Бисау; Guinea-Bissau; Guinée-Bissau; Guinea-Bisáu
Guinea; 几内亚; 幾內亞; ギニア; 기니; \
Гвинея; Guinea; Guinée; Guinea
Guyana; 圭亚那; 蓋亞那; ガイアナ; 가이아나; \
Гайана; Guyana; Guyana; Guyana
Haiti; 海地; 海地; ハイチ; 아이티; \
Гаити; Haiti; Haïti; Haití
Honduras; 洪都拉斯; 宏都拉斯; ホンジュラス; 온두라스; \
Гондурас; Honduras; Honduras; Honduras
Hungary; 匈牙利; 匈牙利; ハンガリー; 헝가리; \
Венгрия; Ungarn; Hongrie; Hungría
Iceland; 冰岛; 冰島; アイスランド; 아이슬란드; \
Исландия; Island; Islande; Islandia
India; 印度; 印度; インド; 인도; \
Индия; Indien; Inde; India
Indonesia; 印度尼西亚; 印尼; インドネシア; 인도네시아; \
Индонезия; Indonesien; Indonésie; Indonesia
Iran; 伊朗; 伊朗; イラン; 이란; \
Иран; Iran; Iran; Irán
Iraq; 伊拉克; 伊拉克; イラク; 이라크; \
Ирак; Irak; Irak; Irak
Ireland; 爱尔兰; 愛爾蘭; アイルランド; 아일랜드; \
Ирландия; Irland; Irlande; Irlanda
Israel; 以色列; 以色列; イスラエル; 이스라엘; \
Израиль; Israel; Israël; Israel
Italy; 意大利; 義大利; イタリア; 이탈리아; \
Италия; Italien; Italie; Italia
Ivory Coast; 科特迪瓦; 象牙海岸; コートジボワール; 코트디부아르; \
Кот-д’Ивуар; Côte d’Ivoire; Côte d’Ivoire; Côte d’Ivoire
Jamaica; 牙买加; 牙買加; ジャマイカ; 자메이카; \
Ямайка; Jamaika; Jamaïque; Jamaica
Japan; 日本; 日本; 日本; 일본; \
Япония; Japan; Japon; Japón
Jordan; 约旦; 約旦; ヨルダン; 요르단; \
Иордания; Jordanien; Jordanie; Jordania
Kazakhstan; 哈萨克斯坦; 哈薩克; カザフスタン; 카자흐스탄; \
Казахстан; Kasachstan; Kazakhstan; Kazajistán
Kenya; 肯尼亚; 肯亞; ケニア; 케냐; \
Кения; Kenia; Kenya; Kenia
Kiribati; 基里巴斯; 吉里巴斯; キリバス; 키리바시; \
Кирибати; Kiribati; Kiribati; Kiribati
Kosovo; 科索沃; 科索沃; コソボ; 코소보; \
Косово; Kosovo; Kosovo; Kosovo
Kuwait; 科威特; 科威特; クウェート; 쿠웨이트; \
Кувейт; Kuwait; Koweït; Kuwait
Kyrgyzstan; 吉尔吉斯斯坦; 吉爾吉斯; キルギス; 키르기스스탄; \
Киргизия; Kirgisistan; Kirghizstan; Kirguistán
Laos; 老挝; 寮國; ラオス; 라오스; \
Лаос; Laos; Laos; Laos
Latvia; 拉脱维亚; 拉脫維亞; ラトビア; 라트비아; \
Латвия; Lettland; Lettonie; Letonia
Lebanon; 黎巴嫩; 黎巴嫩; レバノン; 레바논; \
Ливан; Libanon; Liban; Líbano
Lesotho; 莱索托; 賴索托; レソト; 레소토; \
Лесото; Lesotho; Lesotho; Lesoto
Liberia; 利比里亚; 賴比瑞亞; リベリア; 라이베리아; \
Либерия; Liberia; Liberia; Liberia
Libya; 利比亚; 利比亞; リビア; 리비아; \
Ливия; Libyen; Libye; Libia
Liechtenstein; 列支敦士登; 列支敦斯登; リヒテンシュタイン; 리히텐슈타인; \
Лихтенштейн; Liechtenstein; Liechtenstein; Liechtenstein
Lithuania; 立陶宛; 立陶宛; リトアニア; 리투아니아; \
Литва; Litauen; Lituanie; Lituania
Luxembourg; 卢森堡; 盧森堡; ルクセンブルク; 룩셈부르크; \
Люксембург; Luxemburg; Luxembourg; Luxemburgo
Madagascar; 马达加斯加; 馬達加斯加; マダガスカル; 마다가스카르; \
Мадагаскар; Madagaskar; Madagascar; Madagascar
Malawi; 马拉维; 馬拉威; マラウイ; 말라위; \
Малави; Malawi; Malawi; Malaui
Malaysia; 马来西亚; 馬來西亞; マレーシア; 말레이시아; \
Малайзия; Malaysia; Malaisie; Malasia
Maldives; 马尔代夫; 馬爾地夫; モルディブ; 몰디브; \
Мальдивы; Malediven; Maldives; Maldivas
Mali; 马里; 馬利; マリ; 말리; \
Мали; Mali; Mali; Mali
Malta; 马耳他; 馬爾他; マルタ; 몰타; \
Мальта; Malta; Malte; Malta
Marshall Islands; 马绍尔群岛; 馬紹爾群島; マーシャル諸島; 마셜 제도; \
Маршалловы о-ва; Marshallinseln; Îles Marshall; Islas Marshall
Mauritania; 毛里塔尼亚; 茅利塔尼亞; モーリタニア; 모리타니; \
Мавритания; Mauretanien; Mauritanie; Mauritania
Mauritius; 毛里求斯; 模里西斯; モーリシャス; 모리셔스; \
Маврикий; Mauritius; Maurice; Mauricio
Mexico; 墨西哥; 墨西哥; メキシコ; 멕시코; \
Мексика; Mexiko; Mexique; México
Micronesia; 密克罗尼西亚; 密克羅尼西亞; ミクロネシア連邦; 미크로네시아; \
Федеративные Штаты Микронезии; Mikronesien; Micronésie; Micronesia
Moldova; 摩尔多瓦; 摩爾多瓦; モルドバ; 몰도바; \
Молдова; Republik Moldau; Moldavie; Moldavia
Monaco; 摩纳哥; 摩納哥; モナコ; 모나코; \
Монако; Monaco; Monaco; Mónaco
Mongolia; 蒙古; 蒙古; モンゴル; 몽골; \
Монголия; Mongolei; Mongolie; Mongolia
Montenegro; 黑山; 蒙特內哥羅; モンテネグロ; 몬테네그로; \
Черногория; Montenegro; Monténégro; Montenegro
Morocco; 摩洛哥; 摩洛哥; モロッコ; 모로코; \
Марокко; Marokko; Maroc; Marruecos
Mozambique; 莫桑比克; 莫三比克; モザンビーク; 모잠비크; \
Мозамбик; Mosambik; Mozambique; Mozambique
Myanmar; 缅甸; 緬甸; ミャンマー; 미얀마; \
Мьянма; Myanmar; Myanmar; Myanmar
Namibia; 纳米比亚; 納米比亞; ナミビア; 나미비아; \
Намибия; Namibia; Namibie; Namibia
Nauru; 瑙鲁; 諾魯; ナウル; 나우루; \
Науру; Nauru; Nauru; Nauru
Nepal; 尼泊尔; 尼泊爾; ネパール; 네팔; \
Непал; Nepal; Népal; Nepal
Netherlands; 荷兰; 荷蘭; オランダ; 네덜란드; \
Нидерланды; Niederlande; Pays-Bas; Países Bajos
New Zealand; 新西兰; 紐西蘭; ニュージーランド; 뉴질랜드; \
Новая Зеландия; Neuseeland; Nouvelle-Zélande; Nueva Zelanda
Nicaragua; 尼加拉瓜; 尼加拉瓜; ニカラグア; 니카라과; \
Никарагуа; Nicaragua; Nicaragua; Nicaragua
Niger; 尼日尔; 尼日; ニジェール; 니제르; \
Нигер; Niger; Niger; Níger
Nigeria; 尼日利亚; 奈及利亞; ナイジェリア; 나이지리아; \
Нигерия; Nigeria; Nigeria; Nigeria
North Korea; 朝鲜; 北韓; 北朝鮮; 북한; \
КНДР; Nordkorea; Corée du Nord; Corea del Norte
North Macedonia; 北马其顿; 北馬其頓; 北マケドニア; 북마케도니아; \
Северная Македония; Nordmazedonien; Macédoine du Nord; Macedonia del Norte
Norway; 挪威; 挪威; ノルウェー; 노르웨이; \
Норвегия; Norwegen; Norvège; Noruega
Oman; 阿曼; 阿曼; オマーン; 오만; \
Оман; Oman; Oman; Omán
Pakistan; 巴基斯坦; 巴基斯坦; パキスタン; 파키스탄; \
Пакистан; Pakistan; Pakistan; Pakistán
Palau; 帕劳; 帛琉; パラオ; 팔라우; \
Палау; Palau; Palaos; Palaos
Palestine; 巴勒斯坦领土; 巴勒斯坦自治區; パレスチナ自治区; 팔레스타인 지구; \
Палестинские территории; Palästinensische Autonomiegebiete; Territoires palestiniens; Territorios Palestinos
Panama; 巴拿马; 巴拿馬; パナマ; 파나마; \
Панама; Panama; Panama; Panamá
Papua New Guinea; 巴布亚新几内亚; 巴布亞紐幾內亞; パプアニューギニア; 파푸아뉴기니; \
Папуа — Новая Гвинея; Papua-Neuguinea; Papouasie-Nouvelle-Guinée; Papúa Nueva Guinea
Paraguay; 巴拉圭; 巴拉圭; パラグアイ; 파라과이; \
Парагвай; Paraguay; Paraguay; Paraguay
Peru; 秘鲁; 秘魯; ペルー; 페루; \
Перу; Peru; Pérou; Perú
Philippines; 菲律宾; 菲律賓; フィリピン; 필리핀; \
Филиппины; Philippinen; Philippines; Filipinas
Poland; 波兰; 波蘭; ポーランド; 폴란드; \
Польша; Polen; Pologne; Polonia
Portugal; 葡萄牙; 葡萄牙; ポルトガル; 포르투갈; \
Португалия; Portugal; Portugal; Portugal
Qatar; 卡塔尔; 卡達; カタール; 카타르; \
Катар; Katar; Qatar; Catar
Romania; 罗马尼亚; 羅馬尼亞; ルーマニア; 루마니아; \
Румыния; Rumänien; Roumanie; Rumanía
Russia; 俄罗斯; 俄羅斯; ロシア; 러시아; \
Россия; Russland; Russie; Rusia
Rwanda; 卢旺达; 盧安達; ルワンダ; 르완다; \
Руанда; Ruanda; Rwanda; Ruanda
Saint Lucia; 圣卢西亚; 聖露西亞; セントルシア; 세인트루시아; \
Сент-Люсия; St. Lucia; Sainte-Lucie; Santa Lucía
Samoa; 萨摩亚; 薩摩亞; サモア; 사모아; \
Самоа; Samoa; Samoa; Samoa
San Marino; 圣马力诺; 聖馬利諾; サンマリノ; 산마리노; \
Сан-Марино; San Marino; Saint-Marin; San Marino
Saudi Arabia; 沙特阿拉伯; 沙烏地阿拉伯; サウジアラビア; 사우디아라비아; \
Саудовская Аравия; Saudi-Arabien; Arabie saoudite; Arabia Saudí
Senegal; 塞内加尔; 塞內加爾; セネガル; 세네갈; \
Сенегал; Senegal; Sénégal; Senegal
Serbia; 塞尔维亚; 塞爾維亞; セルビア; 세르비아; \
Сербия; Serbien; Serbie; Serbia
Seychelles; 塞舌尔; 塞席爾; セーシェル; 세이셸; \
Сейшельские о-ва; Seychellen; Seychelles; Seychelles
Sierra Leone; 塞拉利昂; 獅子山; シエラレオネ; 시에라리온; \
Сьерра-Леоне; Sierra Leone; Sierra Leone; Sierra Leona
Singapore; 新加坡; 新加坡; シンガポール; 싱가포르; \
Сингапур; Singapur; Singapour; Singapur
Slovakia; 斯洛伐克; 斯洛伐克; スロバキア; 슬로바키아; \
Словакия; Slowakei; Slovaquie; Eslovaquia
Slovenia; 斯洛文尼亚; 斯洛維尼亞; スロベニア; 슬로베니아; \
Словения; Slowenien; Slovénie; Eslovenia
Solomon Islands; 所罗门群岛; 索羅門群島; ソロモン諸島; 솔로몬 제도; \
Соломоновы о-ва; Salomonen; Îles Salomon; Islas Salomón
Somalia; 索马里; 索馬利亞; ソマリア; 소말리아; \
Сомали; Somalia; Somalie; Somalia
South Africa; 南非; 南非; 南アフリカ; 남아프리카; \
Южно-Африканская Республика; Südafrika; Afrique du Sud; Sudáfrica
South Korea; 韩国; 南韓; 韓国; 대한민국; \
Республика Корея; Südkorea; Corée du Sud; Corea del Sur
South Sudan; 南苏丹; 南蘇丹; 南スーダン; 남수단; \
Южный Судан; Südsudan; Soudan du Sud; Sudán del Sur
Spain; 西班牙; 西班牙; スペイン; 스페인; \
Испания; Spanien; Espagne; España
Sri Lanka; 斯里兰卡; 斯里蘭卡; スリランカ; 스리랑카; \
Шри-Ланка; Sri Lanka; Sri Lanka; Sri Lanka
Sudan; 苏丹; 蘇丹; スーダン; 수단; \
Судан; Sudan; Soudan; Sudán
Suriname; 苏里南; 蘇利南; スリナム; 수리남; \
Суринам; Suriname; Suriname; Surinam
Sweden; 瑞典; 瑞典; スウェーデン; 스웨덴; \
Швеция; Schweden; Suède; Suecia
Switzerland; 瑞士; 瑞士; スイス; 스위스; \
Швейцария; Schweiz; Suisse; Suiza
Syria; 叙利亚; 敘利亞; シリア; 시리아; \
Сирия; Syrien; Syrie; Siria
Taiwan; 台湾; 台灣; 台湾; 대만; \
Тайвань; Taiwan; Taïwan; Taiwán
Tajikistan; 塔吉克斯坦; 塔吉克; タジキスタン; 타지키스탄; \
Таджикистан; Tadschikistan; Tadjikistan; Tayikistán
Tanzania; 坦桑尼亚; 坦尚尼亞; タンザニア; 탄자니아; \
Танзания; Tansania; Tanzanie; Tanzania
Thailand; 泰国; 泰國; タイ; 태국; \
Таиланд; Thailand; Thaïlande; Tailandia
Togo; 多哥; 多哥; トーゴ; 토고; \
Того; Togo; Togo; Togo
Tonga; 汤加; 東加; トンガ; 통가; \
Тонга; Tonga; Tonga; Tonga
Tunisia; 突尼斯; 突尼西亞; チュニジア; 튀니지; \
Тунис; Tunesien; Tunisie; Túnez
Turkey; 土耳其; 土耳其; トルコ; 튀르키예; \
Турция; Türkei; Turquie; Turquía
Turkmenistan; 土库曼斯坦; 土庫曼; トルクメニスタン; 투르크메니스탄; \
Туркменистан; Turkmenistan; Turkménistan; Turkmenistán
Tuvalu; 图瓦卢; 吐瓦魯; ツバル; 투발루; \
Тувалу; Tuvalu; Tuvalu; Tuvalu
Uganda; 乌干达; 烏干達; ウガンダ; 우간다; \
Уганда; Uganda; Ouganda; Uganda
Ukraine; 乌克兰; 烏克蘭; ウクライナ; 우크라이나; \
Украина; Ukraine; Ukraine; Ucrania
United Arab Emirates; 阿拉伯联合酋长国; 阿拉伯聯合大公國; アラブ首長国連邦; 아랍에미리트; \
ОАЭ; Vereinigte Arabische Emirate; Émirats arabes unis; Emiratos Árabes Unidos
United Kingdom; 英国; 英國; イギリス; 영국; \
Великобритания; Vereinigtes Königreich; Royaume-Uni; Reino Unido
United States; 美国; 美國; アメリカ合衆国; 미국; \
Соединенные Штаты; Vereinigte Staaten; États-Unis; Estados Unidos
Uruguay; 乌拉圭; 烏拉圭; ウルグアイ; 우루과이; \
Уругвай; Uruguay; Uruguay; Uruguay
Uzbekistan; 乌兹别克斯坦; 烏茲別克; ウズベキスタン; 우즈베키스탄; \
Узбекистан; Usbekistan; Ouzbékistan; Uzbekistán
Vanuatu; 瓦努阿图; 萬那杜; バヌアツ; 바누아투; \
Вануату; Vanuatu; Vanuatu; Vanuatu
Vatican; 梵蒂冈; 梵蒂岡; バチカン市国; 바티칸 시국; \
Ватикан; Vatikanstadt; État de la Cité du Vatican; Ciudad del Vaticano
Venezuela; 委内瑞拉; 委內瑞拉; ベネズエラ; 베네수엘라; \
Венесуэла; Venezuela; Venezuela; Venezuela
Vietnam; 越南; 越南; ベトナム; 베트남; \
Вьетнам; Vietnam; Viêt Nam; Vietnam
Yemen; 也门; 葉門; イエメン; 예멘; \
Йемен; Jemen; Yémen; Yemen
Zambia; 赞比亚; 尚比亞; ザンビア; 잠비아; \
Замбия; Sambia; Zambie; Zambia
Zimbabwe; 津巴布韦; 辛巴威; ジンバブエ; 짐바브웨; \
Зимбабве; Simbabwe; Zimbabwe; Zimbabue
"""
