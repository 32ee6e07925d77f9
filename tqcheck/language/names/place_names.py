"""Places and peoples, besides countries, that have several names, and organisations known by their initials."""

# Alternatives separated by commas: old and new names, local and English spellings, demonyms.
PLACES = """\
Africa, African
Alexandria, Alexandrian
Alps, Alpine
Andes, Andean
Antarctic, Antarctica
Arab, Arabic, Arabian, Arabia
Arctic, North Pole
Asia, Asian, Asiatic
Athens, Athenian
Balkans, Balkan
Baltic, Baltics
Basel, Basle
Basque, Basque Country, Euskadi
Bavaria, Bavarian, Bayern
Bengal, Bengali
Bombay, Mumbai
Bosporus, Bosphorus
Buddha, Buddhist, Buddhism
Byzantium, Byzantine
Calcutta, Kolkata
Cambridge, Cantabrigian
Canton, Guangzhou, Cantonese, Guangdong
Caribbean, West Indies
Catalonia, Catalan, Catalunya
Caucasus, Caucasian
Christ, Christian, Christianity, Christendom
Cologne, Koln
Constantinople, Istanbul
Corsica, Corsican
Crete, Cretan
Crimea, Crimean
Czechoslovakia, Czechoslovak
Danzig, Gdansk
Earth, Planet Earth
Everest, Qomolangma, Chomolungma
Flanders, Flemish, Fleming
Florence, Florentine, Firenze
Galilee, Galilean
Gaza, Gaza Strip, Gazan
Geneva, Geneve, Genf
Genoa, Genoese, Genova
Gobi, Gobi Desert
Ho Chi Minh City, Saigon
Hong Kong, HK, HKSAR, Hongkonger, Hongkong
Inca, Incan
Islam, Islamic, Muslim, Moslem, Islamist
Jew, Jewish, Judaism, Judaic
Kurdistan, Kurd, Kurdish
Lapland, Lapp, Sami
Latin America, Latin American
Lviv, Lvov, Lwow, Lemberg
Macau, Macao
Madras, Chennai
Manchuria, Manchu, Manchurian
Maya, Mayan
Mediterranean, Mediterranean Sea
Middle East, Mideast, Middle Eastern
Milan, Milanese, Milano
Munich, Munchen
Naples, Neapolitan, Napoli
Nanjing, Nanking
Nazi, Nazism
Nuremberg, Nurnberg
Odessa, Odesa
Oxford, Oxonian
Ottoman, Ottoman Empire
Pacific, Pacific Ocean
Atlantic, Atlantic Ocean
Prussia, Prussian
Qingdao, Tsingtao
Quebec, Quebecois, Quebecer
Rome, Roman, Romans
Sahara, Saharan
Scandinavia, Scandinavian, Nordic
Scotland, Scottish, Scot, Scots
Senkaku, Diaoyu
Seville, Sevilla
Shenyang, Mukden
Siberia, Siberian
South Africa, Southern Africa, Southern African
Sicily, Sicilian
Silesia, Silesian
St. Petersburg, Saint Petersburg, Petersburg, Leningrad, Petrograd
Sumer, Sumerian
Tatar, Tartar
Tianjin, Tientsin
Tibet, Tibetan, Xizang
Transylvania, Transylvanian
Turin, Torino
Uighur, Uyghur, Uygur, Xinjiang
Venice, Venetian, Venezia
Viking, Norse, Norsemen, Norseman
Volgograd, Stalingrad
Wales, Welsh, Welshman
Xiamen, Amoy
Yangtze, Yangzi, Yangtse, Chang Jiang, Jiangnan
Yugoslavia, Yugoslav, Yugoslavian
Zurich, Zuerich
New York, NYC, NY, New York City, New Yorker, Manhattan
Los Angeles, LA
San Francisco, SF
Washington, Washington DC, DC
California, Californian, CA
Florida, Floridian
Hawaii, Hawaiian
Illinois, Illinoisan
Michigan, Michigander
Pennsylvania, Pennsylvanian
Texas, Texan
Virginia, Virginian
Alabama, Alabaman
Alaska, Alaskan
Arizona, Arizonan
Arkansas
Colorado, Coloradan
Connecticut
Delaware
Idaho
Indiana
Iowa, Iowan
Kansas
Kentucky
Louisiana
Maryland
Massachusetts
Minnesota, Minnesotan
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Rhode Island
South Carolina
South Dakota
Tennessee
Utah
Vermont
West Virginia
Wisconsin
Wyoming
New South Wales, NSW
Moon, lunar, Luna
Sun, solar
Mars, Martian
Venus, Venusian
Jupiter, Jovian
Nobel, Nobel Prize, Nobelist
Jesus, Jesus Christ, Christ
God, Lord, divine
Bible, Biblical, Scripture, Scriptures
Mecca, Makkah, hajj
Koran, Quran, Qur'an
Mohammed, Muhammad, Prophet, Mohamed, Mohammad, Muhammed
Christmas, Xmas, Yule
Easter, Paschal
Spring Festival, Chinese New Year, Lunar New Year
Milky Way, galaxy
Taliban, Taleban
Daesh, ISIS, ISIL, Islamic State, IS, DAISH
Falklands, Malvinas, Falkland Islands
Tiananmen, Tian'anmen
Qing, Ch'ing
"""

# Initials, then what they stand for; needed only where the text does not spell out the words.
ORGANISATIONS = """\
AI, artificial intelligence
APEC, Asia-Pacific Economic Cooperation
ASEAN, Association of Southeast Asian Nations
CBS, Columbia Broadcasting System
CCP, CPC, Communist Party of China, Chinese Communist Party
CDC, Centers for Disease Control and Prevention, Centers for Disease Control, Centre for Disease Control
CIA, Central Intelligence Agency
DNA, deoxyribonucleic
ECB, European Central Bank
EU, European Union, Europe, European, EC, European Community
FARC, Revolutionary Armed Forces of Colombia
FBI, Federal Bureau of Investigation
FDA, Food and Drug Administration
Fed, Federal Reserve
FIFA, International Football Federation
GPS, Global Positioning System
IAEA, International Atomic Energy Agency
IMF, International Monetary Fund
IOC, International Olympic Committee
NASA, National Aeronautics and Space Administration
NATO, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance
NBA, National Basketball Association
OECD, Organisation for Economic Co-operation and Development
OPEC, Organization of the Petroleum Exporting Countries
OSCE, Organization for Security and Co-operation in Europe
PLA, People's Liberation Army
UEFA, European football association
UN, United Nations
UNICEF, United Nations Children's Fund
WHO, World Health Organization, World Health Organisation
WTO, World Trade Organization, World Trade Organisation
WWI, World War I, First World War
WWII, World War II, Second World War
COVID, coronavirus, corona, coronaviruses
HIV, AIDS
TV, television
IT, information technology
UFO, unidentified flying object
GMT, UTC, Greenwich
BBC, British Broadcasting Corporation
BRICS, Brics
CNN, Cable News Network
AP, Associated Press
AFP, Agence France-Presse
MRI, NMR, magnetic resonance
GDP, gross domestic product
Hamas, Islamic Resistance Movement
Hezbollah, Hizbollah, Hizbullah
ICC, International Criminal Court
ICJ, International Court of Justice
DPA, Deutsche Presse-Agentur
G7, Group of Seven
G20, Group of Twenty
SCO, Shanghai Cooperation Organization, Shanghai Cooperation Organisation
UNESCO, United Nations Educational Scientific and Cultural Organization
UNHCR, UN Refugee Agency, United Nations Refugee Agency
WFP, World Food Programme, World Food Program
World Bank, IBRD
SME, small and medium sized enterprises, small and medium enterprises
"""
