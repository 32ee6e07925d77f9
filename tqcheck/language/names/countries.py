"""Countries with their names, demonyms and capitals: one a line, alternatives separated by commas.

Plurals and possessives are left out: their endings are removed before a word is looked up here.
"""

COUNTRIES = """\
Afghanistan; Afghan, Afghani; Kabul
Albania; Albanian; Tirana
Algeria; Algerian; Algiers
Andorra; Andorran; Andorra la Vella
Angola; Angolan; Luanda
Antigua and Barbuda, Antigua, Barbuda; Antiguan; Saint John's
Argentina, Argentine Republic; Argentine, Argentinian, Argentinean; Buenos Aires
Armenia; Armenian; Yerevan
Australia; Australian, Aussie; Canberra
Austria; Austrian; Vienna, Wien
Azerbaijan; Azerbaijani, Azeri; Baku
Bahamas; Bahamian; Nassau
Bahrain; Bahraini; Manama
Bangladesh; Bangladeshi; Dhaka, Dacca
Barbados; Barbadian, Bajan; Bridgetown
Belarus, Byelorussia, Belorussia, White Russia; Belarusian, Belarussian, Byelorussian; Minsk
Belgium; Belgian; Brussels, Bruxelles
Belize; Belizean; Belmopan
Benin; Beninese; Porto-Novo
Bhutan; Bhutanese; Thimphu
Bolivia; Bolivian; La Paz, Sucre
Bosnia and Herzegovina, Bosnia, Herzegovina, BiH; Bosnian, Bosniak, Herzegovinian; Sarajevo
Botswana; Motswana, Batswana, Botswanan; Gaborone
Brazil, Brasil; Brazilian; Brasilia
Brunei; Bruneian; Bandar Seri Begawan
Bulgaria; Bulgarian; Sofia
Burkina Faso, Burkina; Burkinabe; Ouagadougou
Burundi; Burundian; Bujumbura, Gitega
Cambodia, Kampuchea; Cambodian, Khmer; Phnom Penh
Cameroon, Cameroun; Cameroonian; Yaounde
Canada; Canadian; Ottawa
Cape Verde, Cabo Verde; Cape Verdean; Praia
Central African Republic; Central African; Bangui
Chad; Chadian; N'Djamena
Chile; Chilean; Santiago
China, People's Republic of China, PRC, Mainland China, CN, Cathay; Chinese, Sino; Beijing, Peking, Peiping
Colombia; Colombian; Bogota
Comoros; Comorian; Moroni
Congo, Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Zaire, \
Republic of the Congo; Congolese; Kinshasa, Brazzaville
Costa Rica; Costa Rican; San Jose
Croatia; Croatian, Croat; Zagreb
Cuba; Cuban; Havana
Cyprus; Cypriot; Nicosia
Czech Republic, Czechia; Czech; Prague, Praha
Denmark; Danish, Dane; Copenhagen
Djibouti; Djiboutian
Dominica; Dominican; Roseau
Dominican Republic; Dominican; Santo Domingo
East Timor, Timor-Leste, Timor Leste; Timorese, East Timorese; Dili
Ecuador; Ecuadorian, Ecuadorean; Quito
Egypt, Arab Republic of Egypt; Egyptian; Cairo
El Salvador, Salvador; Salvadoran, Salvadorean; San Salvador
Equatorial Guinea; Equatoguinean, Equatorial Guinean; Malabo
Eritrea; Eritrean; Asmara
Estonia; Estonian; Tallinn
Eswatini, Swaziland; Swazi; Mbabane
Ethiopia, Abyssinia; Ethiopian, Abyssinian; Addis Ababa
Fiji; Fijian; Suva
Finland; Finnish, Finn; Helsinki
France, French Republic; French, Frenchman, Frenchmen, Frenchwoman; Paris
Gabon; Gabonese; Libreville
Gambia; Gambian; Banjul
Georgia; Georgian; Tbilisi
Germany, Federal Republic of Germany, FRG, Deutschland; German; Berlin, Bonn
Ghana; Ghanaian; Accra
Greece, Hellas; Greek, Hellenic; Athens
Grenada; Grenadian; Saint George's
Guatemala; Guatemalan; Guatemala City
Guinea; Guinean; Conakry
Guinea-Bissau; Bissau-Guinean; Bissau
Guyana; Guyanese; Georgetown
Haiti; Haitian; Port-au-Prince
Honduras; Honduran; Tegucigalpa
Hungary; Hungarian, Magyar; Budapest
Iceland; Icelandic, Icelander; Reykjavik
India, Bharat; Indian; New Delhi, Delhi
Indonesia; Indonesian; Jakarta
Iran, Islamic Republic of Iran, Persia; Iranian, Persian; Tehran, Teheran
Iraq; Iraqi; Baghdad
Ireland, Eire; Irish, Irishman, Irishmen, Irishwoman; Dublin
Israel; Israeli; Jerusalem, Tel Aviv
Italy, Italia; Italian; Rome, Roma
Ivory Coast, Cote d'Ivoire; Ivorian; Yamoussoukro, Abidjan
Jamaica; Jamaican; Kingston
Japan, Nippon; Japanese; Tokyo
Jordan; Jordanian; Amman
Kazakhstan; Kazakh, Kazakhstani; Astana, Nur-Sultan
Kenya; Kenyan; Nairobi
Kiribati; I-Kiribati; Tarawa
Kosovo; Kosovar, Kosovan; Pristina
Kuwait; Kuwaiti; Kuwait City
Kyrgyzstan, Kirghizia, Kyrgyz Republic; Kyrgyz, Kyrgyzstani, Kirghiz; Bishkek
Laos, Lao People's Democratic Republic; Lao, Laotian; Vientiane
Latvia; Latvian; Riga
Lebanon; Lebanese; Beirut
Lesotho, Basutoland; Basotho, Mosotho; Maseru
Liberia; Liberian; Monrovia
Libya; Libyan; Tripoli
Liechtenstein; Liechtensteiner; Vaduz
Lithuania; Lithuanian; Vilnius
Luxembourg, Luxemburg; Luxembourgish, Luxembourger
Madagascar; Malagasy, Madagascan; Antananarivo
Malawi, Nyasaland; Malawian; Lilongwe
Malaysia, Malaya; Malaysian, Malay; Kuala Lumpur
Maldives; Maldivian; Male
Mali; Malian; Bamako
Malta; Maltese; Valletta
Marshall Islands; Marshallese; Majuro
Mauritania; Mauritanian; Nouakchott
Mauritius; Mauritian; Port Louis
Mexico; Mexican; Mexico City
Micronesia; Micronesian; Palikir
Moldova, Moldavia; Moldovan, Moldavian; Chisinau, Kishinev
Monaco; Monegasque, Monacan
Mongolia; Mongolian, Mongol; Ulaanbaatar, Ulan Bator
Montenegro; Montenegrin; Podgorica
Morocco; Moroccan; Rabat
Mozambique; Mozambican; Maputo
Myanmar, Burma; Burmese, Myanmarese; Naypyidaw, Yangon, Rangoon
Namibia; Namibian; Windhoek
Nauru; Nauruan; Yaren
Nepal; Nepalese, Nepali; Kathmandu, Katmandu
Netherlands, Holland; Dutch, Dutchman, Dutchmen, Dutchwoman, Netherlander; Amsterdam, The Hague, Hague
New Zealand, NZ, Aotearoa; New Zealander, Kiwi; Wellington
Nicaragua; Nicaraguan; Managua
Niger; Nigerien; Niamey
Nigeria; Nigerian; Abuja
North Korea, DPRK, Democratic People's Republic of Korea, N. Korea, Korea; North Korean, Korean; Pyongyang
North Macedonia, Macedonia, FYROM; Macedonian, North Macedonian; Skopje
Norway; Norwegian; Oslo
Oman; Omani; Muscat
Pakistan; Pakistani; Islamabad
Palau; Palauan; Ngerulmud
Palestine, Palestinian Territories, Palestinian Authority; Palestinian; Ramallah
Panama; Panamanian; Panama City
Papua New Guinea, PNG; Papuan, Papua New Guinean; Port Moresby
Paraguay; Paraguayan; Asuncion
Peru; Peruvian; Lima
Philippines; Filipino, Philippine, Filipina; Manila
Poland; Polish, Pole; Warsaw, Warszawa
Portugal; Portuguese; Lisbon, Lisboa
Qatar; Qatari; Doha
Romania, Rumania; Romanian, Rumanian; Bucharest
Russia, Russian Federation; Russian; Moscow, Kremlin
Rwanda; Rwandan; Kigali
Saint Kitts and Nevis, St. Kitts and Nevis; Kittitian, Nevisian; Basseterre
Saint Lucia, St. Lucia; Saint Lucian; Castries
Samoa; Samoan; Apia
San Marino; Sammarinese
Saudi Arabia, KSA; Saudi, Saudi Arabian; Riyadh
Senegal; Senegalese; Dakar
Serbia; Serbian, Serb; Belgrade, Beograd
Seychelles; Seychellois
Sierra Leone; Sierra Leonean; Freetown
Singapore; Singaporean
Slovakia, Slovak Republic; Slovak, Slovakian; Bratislava
Slovenia; Slovenian, Slovene; Ljubljana
Solomon Islands; Solomon Islander; Honiara
Somalia; Somali, Somalian; Mogadishu
South Africa, RSA; South African; Pretoria, Cape Town
South Korea, Republic of Korea, ROK, S. Korea, Korea; South Korean, Korean; Seoul
South Sudan; South Sudanese; Juba
Soviet Union, USSR, Union of Soviet Socialist Republics, Soviet Russia, Soviets; Soviet
Spain, Espana; Spanish, Spaniard; Madrid
Sri Lanka, Ceylon; Sri Lankan, Ceylonese; Colombo
Sudan; Sudanese; Khartoum
Suriname, Surinam; Surinamese; Paramaribo
Sweden; Swedish, Swede; Stockholm
Switzerland, Swiss Confederation; Swiss; Bern, Berne
Syria; Syrian; Damascus
Taiwan, Republic of China, Formosa, Chinese Taipei; Taiwanese; Taipei
Tajikistan; Tajik, Tajikistani; Dushanbe
Tanzania, Tanganyika; Tanzanian; Dodoma, Dar es Salaam
Thailand, Siam; Thai, Siamese; Bangkok
Togo; Togolese; Lome
Tonga; Tongan; Nuku'alofa
Trinidad and Tobago, Trinidad, Tobago; Trinidadian, Tobagonian; Port of Spain
Tunisia; Tunisian; Tunis
Turkey, Türkiye, Turkiye; Turkish, Turk; Ankara
Turkmenistan; Turkmen; Ashgabat
Tuvalu; Tuvaluan; Funafuti
Uganda; Ugandan; Kampala
Ukraine; Ukrainian; Kyiv, Kiev
United Arab Emirates, UAE, Emirates; Emirati; Abu Dhabi
United Kingdom, UK, Great Britain, Britain, GB, England; British, Briton, Brit, English, \
Englishman, Englishmen, Englishwoman; London, Whitehall, Downing Street
United States, United States of America, USA, US, America, The States; American, Yankee; \
Washington, White House, Washington DC, Pentagon
Uruguay; Uruguayan; Montevideo
Uzbekistan; Uzbek, Uzbekistani; Tashkent
Vanuatu; Vanuatuan; Port Vila
Vatican, Vatican City, Holy See; Vatican
Venezuela; Venezuelan; Caracas
Vietnam, Viet Nam; Vietnamese; Hanoi, Ha Noi
Yemen; Yemeni, Yemenite; Sanaa, Sana'a
Zambia, Northern Rhodesia; Zambian; Lusaka
Zimbabwe, Rhodesia; Zimbabwean, Rhodesian; Harare
"""
