"""Stems of the English words that news and encyclopaedias mostly write without a capital.

Counted in the post-edits of MLQE-PE (CC0-1.0) and the translations of the WMT MQM evaluations (Apache-2.0): words
seen in lower case at least five times, and not twice as often with a capital inside a sentence. A capitalised word
that is not among them is taken for a name.
"""

ORDINARY_STEMS = """\
abalon abandon abdomen abdomin abduct abid abil abl abnorm aboard abolish abolit aborigin abort about abov
abroad absenc absent absente absolut absorb absorpt abstract absurd abund abus abyss academ acceler accept
access accid accident accommod accompani accomplish accord account accumul accur accuraci accus accustom ace
ach achiev acid acidif acknowledg acquaint acquir acquisit acquit acr across act action activ activist actor
actress actual acut ad adapt add addict addit address adequ adher adjac adjust administ administr admir
admiss admit adolesc adopt adorn adult adulthood advanc advantag advent adventur advers advertis advic advis
advisori advoc advocaci aerial aerodynam aeroplan aesthet afar affair affect affection affili affin affirm
afford afforest aforement afraid after aftermath afternoon afterward again against age agenda agent agglomer
aggrav aggreg aggress aggressor agil agit ago agre agreement agricultur agronom ahead aid aim air airborn
aircraft airlin airplan airport airspac airway al alarm album alcohol alert alfalfa algorithm alien align
aliv alkali alkalin all alleg allel allevi alley alli allianc alloc allow alm almost alon along alongsid
alphabet alpin alreadi also alt altar alter altern although altitud altogeth alway am amateur amaz
ambassador ambigu ambit ambiti ambul amend amidst ammunit amniot among amor amount ampl amplifi amus an
analog analys analysi analyst analyt analyz anarch anarchist ancestor ancestr anchor ancient and anecdot
angel anger angl angri ani anim annex anniversari announc annoy annual annul anomali anonym anoth answer ant
antagonist antelop anterior anthem anthropolog anti antibiot anticip antiqu anxieti anxious anymor anyon
anyth anyway anywher aorta apart apathi ape apolog app appal appar apparatus appeal appear appeas appet
appetit appl applaud applaus appli applianc applic appoint appreci approach appropri approv approxim apricot
apron aquacultur aquat arbitrari arch archaeolog archaic archeolog archer architect architectur archiv
arduous are area aren arena argu argument aris arisen aristocraci aristocrat arithmet arm armament armi
armistic armor armour armyworm aros around arous arraign arrang arrear arrest arriv arrog arrow arson
arsonist art artefact arteri articl artifact artifici artilleri artist artwork as ascend ascens ascet ash
asham ashor ashram asid ask asleep aspect asphyxi aspir ass assassin assault assert assess asset assign
assimil assist associ assum assumpt assur asteroid astrolog astronaut astronom asylum asymptomat at ate
atheist athlet atmospher atom atria atrial atrium atroc attach attack attain attempt attend attent attic
attitud attorney attract attribut auction audienc audio audit auditori aunt auspici auster authent author
authoris authorit authoritarian auto autobiographi autocrat autom automak automat automobil automot autonom
autonomi autopsi autumn auxiliari avail avalanch aveng averag avian aviat avocado avoid await awaken awar
award away awkward axe axi axiom babi back backbon backdrop background backward bacon bacteri bacteria bad
badg bag baggag bail bailiff bake balanc balconi ball ballad ballast ballist ballot balm bamboo ban banana
band bank banker banknot bankrupt bankruptci banner banquet baptism baptiz bar barbarian barber bare barg
bargain bark barley barn barrel barren barrier base basebal basement basi basic basin basket bastard bastion
batch bath bathroom battalion batteri battl battlefield battlefront battleship bazaar be beach beam bean
bear beard bearer beast beat beaten beauti becam becaus becom bed bedroom bedtim bee beef beekeep been beer
befor beg began beggar begin begun behalf behav behavior behaviour behead behest behind belief believ bell
belli belong belov below belt bench benchmark bend benefici beneficiari benefit benevol benign bent besid
besieg best bet betray better between beverag bewar beyond bias bicycl bid big bigger biggest bilater bill
billion billionair billow bin binari bind bioenergi biographi biolog biomateri biomed birch bird birth
birthday birthplac biscuit bisexu bishop bit bitch bite bitten bitter bizarr bl black blackfac blade blame
blanket blasphemi blast blatant blaze bleed bless blew blind blindfold bliss block blockad blockchain blog
blogger blood bloodi bloodsh bloom blossom blow blown blue board boast boat bodi bodybuild boil bold bomb
bombard bomber bond bone bonus book bookstor boom boon boost boot booth border bore born borrow boss both
bother bottl bottleneck bottom bought bound boundari bourgeoi bourgeoisi boutiqu bow bowl box boy boyar
boycott boyfriend brag brain branch brand brass brave breach bread break breakdown breakthrough breast
breastfe breastfeed breath breathabl bred breed bribe brick bride bridg bridgehead brief briefli brigad
bright brighter brilliant bring broad broadcast broaden broader broke broken broker bronz broom brother
brought brown brunt brush brutal bud budget buffalo buffer build builder built bulb bulg bulk bull bullet
bulli bump bun bunch bunker burden bureaucraci bureaucrat bureaus buri burial burn burnt burst bus buse bush
busi businessman businessmen but butter buttock button buy buyback buyer by bypass cab cabin cabinet cabl
cadr cafe cafeteria cage cake calam calcul calendar calib caliph call calligraphi calm calori calv came
camel camera camouflag camp campaign campus can canal cancel cancer candi candid candidaci candl cane
cannabi cannon cannot canton cap capabl capac capit capita capitalist capitul captain captiv captur car
caravan carbohydr carbon card cardin care career cargo carniv carnivor carpent carpet carri carrier carsick
cart cartoon carv case cash cast castl casualti cat catalog catalogu cataract catastroph catch categor
categori cater cathedr cattl caught caus causal caution cautious cavalri cave caviti ceas ceasefir cede ceil
cel celebr cell cellar cemeteri censor censorship census cent centenari centenni center centimet centr
central centrifug centrist centuri ceram cereal ceremoni certain certainti certif certifi cessat cetera
chain chair chairman chairmanship chaitya challeng chamber champion championship chanc chang changeabl
channel chant chao chapel chapter charact character characteris characterist charg chariot charismat chariti
charm chart chase chat cheap cheaper check checkpoint checkup cheer chees chef chemic chemistri cherish
chess chest chew chicken chief child childbirth childhood children chili chimney chinanew chip choic choir
choke cholera choos chop chore chose chosen chronic chronicl chronolog chrysanthemum church cigarett cinema
circl circul circular circumst circus cite citi citizen citizenship civic civil civilian claim clan clap
clarifi clarion clash class classic classif classifi classmat classroom claus clay clean cleaner cleans
cleanup clear clearanc clergi cleric clerk clever click client cliff climat climax climb clinic clip clock
close closer closest closur cloth cloud cloudi club clue cluster cm co coach coal coalit coast coastal
coastlin coat cochlea cocktail coconut code coexist coffe coffin cognit cohabit coher cohes coin coincid
coix cold collabor collaps collar colleagu collect collector colleg collid collis colon coloni colonis
colonist color colour column columnist comb combat combin combust come comedi comfort comic command commando
commemor commend commensur comment commentari commerci commissar commit commod common commonplac communal
commune communic communism communiti commut compact compani companion compar comparison compart compass
compat compel compens compet competit competitor compil complac complain complaint complement complet
complex compli complianc complic compon compos composit compound comprehens compris compromis compuls
compulsori comput comrad conceal conced conceiv concentr concept conceptu concern concert concerto concess
concili conclud conclus concret condemn condens condit condol condom conduc conduct conductor confer confess
confid configur confin confirm confisc conflagr conflict conform confront confus congest congratul
congratulatori congreg conjunct connect connot conquer conquest conscienc conscienti conscious conscript
consecr consecut consensus consent consequ conserv consid consider consist consol consolid conspir
conspiraci constabl constant constel constitu constitut constraint construct consul consular consult consum
consumpt contact contain contamin contempl contemporari content contest context contin continent conting
continu contract contractor contractu contradict contradictori contrari contrast contribut contributor
control controversi convect conven conveni convent converg convers convert convey convict convinc convoy
cook cool cooper coordin cope copi copper copperpl coral cord cordial core corn corner cornerston cornfield
coron coronari coronavirus corpor corps correct correl correspond corridor corrupt cosmic cost costum cotton
cough could couldn count counter counterattack countercycl counterpart countervail counti countless countri
countrysid coup coupl courag cours court courtesi courtyard cousin cover coverag cow crab crack crackdown
craft craftsman craftsmanship craftsmen crane crash crater crazi cream creat creation creativ creator
creatur credenti credibl credit cremat crew cri cricket crime crimin crise crisi criteria criterion critic
criticis critiqu crook crop cross crossroad crow crowd crown crucial crucifi crude cruel cruelti cruis
cruiser crumb crusad crush cryptocurr cub cube cubic cucumb cuisin culinari culmin culprit cult cultiv
cultur cumul cun cup curat curb curd cure curios curious currenc current curriculum curs curtain curv
custodi custom customari cut cute cyber cybersecur cyberspac cycl cyclic cyclist cylind cylindr cynic da
daili dairi dam damag damn damp danc dancer danger daphnia dare dark data databas date daughter dawn day
dazzl de dead deadlin deaf deafen deal dealer dealt dean death debat debri debt debut decad decay deceas
deceiv decend decent decentr decept decid decis deck declar declin decompos decomposit decor decoupl decre
decreas decrimin dedic deduct deed deem deep deepen deeper deepest deepli deer defam defeat defec defect
defenc defend defens defici deficit defil defin definit deform defus degener degrad degre dehydr deiti del
delay deleg delet deliber delic delici delight deliv deliveri demand demeanor dementia democraci democrat
demograph demolish demolit demon demonstr deni denial denomin denounc dens densiti dental dentin depart
department departur depend depict deplet deploy deport depos deposit depot depreci depress depriv depth
deputi derail deriv derrick descend descent describ descript desert desertif desertifi deserv design desir
desk despair desper despit despot dessert destabil destin destini destitut destroy destruct detach detail
detain detaine detect detent deterior determin deton detoxif detriment devalu devast develop development
deviat devic devil devis devoid devot devote dew diabet diagnos diagnosi diagnost diagram dialect dialogu
diamet dictat dictatori dictatorship dictionari did didn die diet dietari differ differenti difficult
difficulti dig digest digit dignifi dignitari digniti dike dilemma dilig dimens diminish dine dinner
dinosaur dioces dioxid dip diploma diplomaci diplomat direct director dirti disabl disadvantag disagr
disappear disappoint disapprov disarm disarma disassoci disast disband disc discharg discipl disciplin
disciplinari disclos discount discourag discours discov discoveri discret discrimin discuss diseas disgrac
disguis disgust dish disinfect disintegr disk dislik dismantl dismiss disord disorgan dispatch dispel
dispers displac display dispos disposit disput disregard disrespect disrupt dissatisfact dissatisfi dissemin
dissent dissert dissid dissip dissolut dissolv distanc distant distinct distinguish distort distribut
district disturb ditch dive divers diversif diversifi divid dividend divin divis divorc do dock doctor
doctrin document documentari doe doesn dog doll dollar domain dome domest domin don donat done dong donkey
donor doom door dope dormitori dose doubl doubt dove down download downstair downstream downtown downward
dozen draft drag drain drainag drama dramat drank draw drawn dream dress drew dri drift drill drink drive
driven driver driverless drone drop drought drove drown drug drum drunk drunken du dual dub dubious dude due
duel dug dump dumpl durat dure durian dust dusti duti dx dy dynam dynamit dynast dynasti each eager eagl ear
eardrum earli earlier earliest earn earnest earth earthquak eas easel easi easier easili east eastern eat
eaten ecclesiast echo ecolog econom economi economist edg edibl edit editor editori educ effect effici
effort egg ego eight eighteen eighth either elabor elder eldest elect elector electr electrifi electromagnet
electron eleg element elementari eleph elev eleven elig elimin elit ellipt elong eloqu els elsewher embank
embark embarrass embezzl emblem embodi embrac embryo embryon emerg emergenc emigr emiss emit emot emperor
emphas emphasi emphasis employ employe empow empti en enabl enact enamel encircl encompass encount encourag
encroach encrypt end endang endem endless endogen endow endur enemi energet energi enforc engag engin engrav
engulf enhanc enjoy enlarg enlighten enlist enorm enough enquir enquiri enrich enrol ensembl ensu ensur
entangl enter enterpris entertain enthusiasm enthusiast entir entireti entiti entitl entourag entranc
entrepreneur entrepreneuri entrepreneurship entri entrust envelop envi environ environment envoy enzym epic
epicentr epidem epidemiolog episod epistemolog equal equat equilibrium equip equiti equival era erad eras
erect erod eros errand erron error erupt escal escap escort especi espionag essay essenc essenti establish
estat estim estuari et etc etern ether ethic ethnic euro evacu evalu evapor eve even evening event eventu
ever evergreen everi everlast everybodi everyday everyon everyth everywher evict evid evidenc evil evok
evolut evolutionari evolv ex exacerb exact exagger exam examin exampl excav exceed excel except excerpt
excess exchang excit exclud exclus excrement excus execut exemplari exempt exercis exert exhaust exhibit
exhibitor exhort exil exist existenti exit expand expans expect expedit expel expenditur expens experi
experienc experiment expert expertis expir expiri explain explan explicit explod exploit explor exploratori
explos export expos exposit exposur expound express expressway expuls exquisit extend extens extent extern
extinct extinguish extra extract extradit extraordinari extrem extremist eye fabric facad face facial facil
facilit fact faction facto factor factori fail failur faint fair fairi faith fake falcon fall fallen fals
falsif falsifi fame famili familiar famin famous fan fanci fantasi far fare farewel farm farmer fascin
fascism fascist fashion fast fasten faster fastest fat fatal fate father fatigu fault favor favorit favour
favourit fear fearless feasibl feast feat feather featur fece fed feder fee feed feedback feel feet fell
fellow felt femal fenc ferment ferri fertil festiv feud feudal fever few fewer fiber fiction field fierc
fifteen fifth fifti fight fighter figur filament file filigre fill film filmmak filter filth final finalist
financi find fine finger finish finit fintech fire firearm firefight firewood firework firm first fiscal
fish fishermen fist fit five fix flag flagship flame flamethrow flank flash flat flavor flaw flea fled flee
fleet flesh flew flexibl fli flicker flight float flock flood floor floppi flora floral flour flourish flow
flower flowerb flown flu fluctuat flue fluid fluster flutter foam focal focus fold folk folklor follow fond
food fool foolish foot footag footbal foothil footprint footstep for forag forbid forbidden forc forcibl
forecast forefront foreground forehead foreign foremost forerunn forest forestri forev foreword forg forgeri
forget forgiv forgiven forgot forgotten form formal format former formul formula formwork fort forth forti
fortif fortifi fortress fortun forum forward fossil foster fought foul found foundat founder four fourteen
fourth fragil fragment frame framework frank fratern fraud fraudster free freed freedom freeli freez freight
frequenc frequent fresco fresh freshwat fri friction friend friendship frigat frighten from front frontier
frontlin frozen frugiperda fruit frustrat fuck fuel fugit fulfil full fulli fun function fund fundament
funer funni fur furious furnitur further fusion futil futur gain gala galleri gambl game gang gap garag
garbag garden garland garment garrison gas gase gasolin gasp gate gateway gather gave gay gender gene
genealog general generalis generat generos generous genet genit genius genocid genom genr gentl genuin genus
geograph geographi geolog geometr geometri germin gestur get ghee ghetto ghost giant gift girl girlfriend
give given glacier glad glamour glanc glass glimps global globe glori glorious glucos glue gnaw go goal goat
god goddess goe gold golf gone good goodby goodwil goos gorgeous got gotra gouach gourd govern governor grab
grace grade gradual graduat grain gram grammar grand grandchildren granddaught grandeur grandfath grandmoth
grandpar grandson granit grant grape graphic grasp grass grassland grassroot grate gratifi gratitud grave
gravit graviti gray graze greas great greater greatest greed greedi green greenhous greet grenad grew grey
grid grief griev grim grind groceri groom gross grossli ground group grow grown growth guarante guard
guerrilla guess guest guid guidanc guidelin guild guilder guilt guilti guis gum gun gush guy gym gymnasium
gynecolog gynoecium gypsi ha habit habitat hack hacker had hadn hail hair haircut hairdress hairi half
halfway hall halt halv hammer hand handheld handicraft handl handov handshak handsom hang happen happi
happier happili harass hard hardcor harder hardship hardwar harm harmless harmoni harrow harsh harvest has
hashtag hasn hat hatch hate hatr have haven hay hazard he head header headquart headscarv heal health
healthcar healthi healthili hear heard heart heartbeat heartfelt heat heatstrok heaven heavi heavili hectar
heed heel hegemoni height heir held helicopt hell helmet help helpless hemp henc her herald herb herbac herd
herdsman here hereditari hereinaft heret heritag hero heroic heroin herself hesit heterogen heterosexu hid
hidden hide hierarch hierarchi high higher highest highland highlight highway hijack hike hilari hill hilli
hillsid him himself hinder hint hinterland hip hire his histor histori historian hit hive hockey hog hoist
hold holder hole holi holiday hollow homag home homeland hometown homogen homosexu honest honesti honey
honor honorari honour hope hopeless horizon horizont hormon horn horror hors hospit host hostag hostess
hostil hot hotel hotlin hotspot hottest hour hous household housekeep how howev http https hub huge hull
human humanist humanitarian humid humili humor hundr hung hunger hungri hunt hunter hurri hurrican hurt
husband husbandri hut hybrid hydraul hydrogel hydrogen hydropow hygien hymn hyperson hypothes hypothesi ice
iceberg icon idea ideal ident identif identifi ideolog idiot idl idol ie if ignit ignor ill illeg illicit
illiter illog illumin illus illustr imag imagin imaginari imbal imit immedi immens immers immigr immin
immobil immor immort immun impact impala imparti impeach imper imperfect imperi impetus implant implement
impli implic implicit import impos imposit imposs impoverish impress imprison improv impuls impur in inabl
inaccess inact inadequ inappropri inaugur incarn incens incent incept incess inch incid incident inciner
incit inclin includ inclus incom incompet incomplet incomprehens inconclus inconsist inconveni incorpor
incorrect increas incred increment incur incurs inde indebt indel independ indestruct index indic indict
indiffer indigen indign indirect indiscrimin individu indoor induc induct indulg industri ineffect inequ
inevit infant infantri infect infecti inferior infertil infiltr infinit inflat inflict inflow influenc
influenti influenza influx inform informat infrar infrastructur infuri ingeni ingest inhabit inhal inher
inherit inheritor inhuman initi inject injur injuri injustic ink inland inlay inner inning innoc innov input
inquir inquiri inrush inscript insect insemin insepar insid insignific insist inspect inspector inspir
instabl instal instanc instant instead instig institut institution instruct instructor instrument insuffici
insult insur insurg intact intak intang integr intellect intellectu intellig intend intens intensif
intensifi intent interact intercept interciti interconnect intercours interdisciplinari interest interfac
interfer intergener interim interior intermedi intermediari internal internat internation interpret interrog
interrupt intersect intertwin interval interven intervent interview interwar intim intimid into intrigu
intrins introduc introduct intub intuit invad invalid invalu invas invent inventor inventori invest investig
investor invigor invis invit involv inward iron irrat irredeem irregular irreplac irrespons irrig is island
isn isol isotop issu issuanc it item iter itself ivori jade jail jamara jaw jerk jet jewel jewelri jinn job
join joint joke journal journalist journey joy jqknew judg judgement judgment judici judiciari juic jump
junction junctur jungl juri jurisdict jurisprud just justic justif justifi karma keep kept ketchup key kg
kick kid kidnap kidney kill killer kilo kilogram kilomet kilometr kilowatt kind kindergarten kinet king
kingdom kiss kitchen km knee knew knife knight knock knot know knowledg known kroon la label labor
laboratori lack ladi lag laid laiti lake lakh lama lamb lament lamp land landfal landfil landlord landmark
landown landscap landslid lane languag lantern lap larg larger largest laser last late later latest latitud
latter laugh laughter launch launcher launder law lawmak lawn lawsuit lawyer lay layer layout lazi lead
leader leadership leaf leak leaki lean leap learn learnt leas least leather leav lectur led left leftist leg
legaci legal legalis legend legendari legion legisl legislatur legitim legitimaci leisur len lend length
lengthi lenienc lenient lentil less lesser lesson let letter lettuc leve level leverag levi liabil liber
liberti librari licenc licens lichen lie life lifeboat lifelin lifelong lifestyl lifetim lift light lightn
like likelihood liken limb lime limeston limit line lineag linear linen lineup linguist link linkag lion lip
liquid list listen lit liter literaci literari literatur litig litter littl livabl live livelihood livestock
load loan local locat lock locomot lodg lofti log logic logist logo lone loneli long longer longest longev
longitudin look loop loos loot lorri lose loser loss lost lot lotteri lotus loud love lover low lower lowest
loyal loyalti luck lucki lucrat luggag lumin lunar lunch lung lurk lust luster luxuri lyric macaqu machin
machineri macro macroeconom mad made mafia magazin magic magistr magnat magnesium magnet magnific magnitud
maid mail main mainland mainstream maintain mainten maiz majesti major make maker makeup malaria male malici
mall malpractic mammal man manag mandat mandatori maneuv mani manifest manipul mankind manner manor manpow
mansion mantra manual manufactur manuscript map marathon margin marijuana marin marit maritim mark market
marri marriag marsh martial martyr mascot mask mass massacr massiv master masterpiec masturb match mate
materi materialist matern math mathemat mathematician matrix matter matur mausoleum maxim maximum may mayb
mayor me meadow meal mean meaning meaningless meant meantim meanwhil measur meat mechan medal media median
mediat medic medicin mediev medit medium meet melodi melon melt member membership membran meme memoir memor
memorandum memori men mental mention merchant merci mere merg merger merit meritori mess messag messeng met
metabol metal metallurgi metaphor metaphys meteorolog meter method methodolog meticul metr mice micro
microcosm micronest microplast microscop mid midday middl midnight midst midwif might migrant migrat
migratori mild mile mileag mileston milit militar militari militia milk mill millennium millimet million
mind mindset mine miner miniatur minibus minim minimum minor mint minut miracl mirror miscellan misconcept
miser miseri misfortun mislead misread miss missil mission missionari mistak mistaken misunderstand mitig
mix mixtur ml mm moat mobil mobilis mode model moder modern modest modif modifi modul moistur molar mold
molecul molecular moment momentum monarch monarchi monast monasteri monetari money monitor monk monkey
monopoli monsoon monster month monument mood moon moonlight moral more morn morpholog mortal mortar mortgag
mosaic mosqu moss most moth mother motherland motif motion motiv motor motorway motto mount mountain mourn
mous mouth move movement movi mu much mud muddi multi multidisciplinari multifunct multilater multimedia
multimod multin multipl multipolar mummi mung municip muntjac mural murder murmur muscl muscular museum
mushroom music musician must mutat mutil mutton mutual my myself mysteri mystic myth mythic mytholog nail
naiv nake nakshyatra name nano nanomet nanotub narrat narrow nation nationalist nationwid nativ natur
naturalist naval nave navig near nearbi nearest necess necessari necessarili neck necklac need needl negat
neglect negoti neighbor neighborhood neighbour neither neo neonat neonatolog nephew nerv nervous nest net
netizen network neutral neutron never new newborn newcom newer newli newspap next nibbl nice nich nicknam
night nine ninth nitrogen no nobil nobl nobodi nocturn nois nomad nomin nomine non none nonsens noodl noon
nor norm normal normat north northeast northeastern northern northwest northwestern nose not notabl note
noth notic notif notifi notion nourish novel novelist novic now nowaday nowher nowiki nuclear nuclei nucleic
nucleus number numer nun nurs nurtur nut nutrient nutrit nutriti oak oat oath obedi obes obey object oblig
obligatori obscen obscur observ obsess obstacl obstetr obstetrician obstruct obtain obvious occas occasion
occup occupi occur occurr ocean of off offend offens offer offic offici offlin offset offshor offspr often
oil old older oldest oligarch oliv omiss on onc one oneself ongo onion onli onlin onset onshor onto onward
open oper opera opinion oppon opportun oppos opposit oppress optic optim optimist option or oral orang orbit
orchestra orchid ordain order ordin ordinari ore organ organic organis organism organiz orient origin
ornament orphan ostens other otherwis our ourselv oust out outbound outbreak outcom outdoor outer outfit
outflank outflow outlaw outlet outlin outlook outnumb output outrag outreach outsid outskirt outstand
outward oval oven over overag overal overcam overcom overcrowd overfish overhead overlap overload overnight
overse oversea overshadow overtak overthrew overthrow overthrown overtim overtook overtrain overturn
overweight overwhelm owe owl own owner ownership oxen oxygen pace pack packag paddi pagan page paid pain
paint painter pair palac pale palm pamphlet pancak panda pandem panel panic panick panoram panorama paper
parabol parachut parad paradigm paradis paragraph parallel paralyz parasit parasol paratroop parent parish
parishion pariti park parliament parliamentari parliamentarian part parti partial particip particl
particular partisan partit partner partnership pass passag passeng passer passion passiv passport past paste
pastor patchouli patent path pathogen patholog patienc patient patriot patrol patron pattern pave pavilion
pay payer payment peac peacekeep peacetim peach peak pear peasant peasantri pedestrian pediatr pen penal
penalti penanc pend penetr peni peninsula pension penthous peoni peopl pepper per perceiv percent percentag
percept perenni perfect perform perfunctori perhap perimet period peripher peripheri perish perman permiss
permit perpetr persecut persever persist person personnel perspect persuad pertin pest pesticid pet petal
petit petrol petroleum petti phalanx pharaoh pharmaceut pharmaci phase phenomena phenomenon philosoph
philosophi phoenix phone phosphat phosphogypsum phosphor phosphorus photo photograph photographi phrase
physic physician physicist piano pick pickup pictori pictur pie piec pierc pig pigeon pile pilgrim pilgrimag
pill pillar pilot pin pine pink pioneer pipe pipelin pisi pit piti place placement plagu plain plaincloth
plan plane planet planetarium plant plantat plaqu plastic plate plateau platform platoon play player
playground playwright plead pleas pleasant pleasur plebeian pledg plenari plenti plight plot plough plow
plug plum plunder plung plural plus pm pneumonia pocket podium poem poet poetic poetri point pointless
poison polar pole polic policeman policemen policewoman polici polish polit politic politician poll pollut
pond pool poor pop poppi popul popular porcelain pork pornographi porridg port portabl portal portfolio
portion portrait portray pose posit possess possibl post postal postcard poster postgradu postpon postur pot
potassium potato potenti potteri poultri pound pour poverti powder power powerless pp practic practis
practition pragmat prais pray prayer pre preach precariat preced precious precipit precis predat predecessor
predic predica predict predomin prefac prefectur prefer prefix pregnanc pregnant prehistor prejudic
preliminari prelud prematur premier premis premium prepar preparatori prerequisit prescrib presenc present
preserv presidenti press pressur prestig prestigi presum pretend pretext prevail preval prevent preview
previous prey price priceless pride priest primari primarili primit princess princip principl print prior
priori priorit prioriti prison privaci privat privileg prize prnewswir pro proactiv probabl probat problem
problemat procedur proceed process processor proclaim proclam procur procuratori produc product profess
profession professor profici profil profit profound program programm programmat progress prohibit project
projectil proletarian proletariat prolong promin promis promot prompt promulg prone pronounc proof prop
propag propaganda proper properti prophet propon proport propos proposit proprietari prose prosecut
prosecutor prospect prosper prosthet prostitut protagonist protect protection protector protein protest
proton proud prove proven proverb provid provinc provinci provis provision provoc provok pseudo psychiatr
psychoanalysi psycholog public publish pull pulmonari pulp pulpit puls pump punch punctual punish pupil
puppet purchas pure purifi puriti purpl purpos pursu pursuit push put puzzl pyramid qualif qualifi qualit
qualiti quantit quantiti quantum quarantin quarrel quarter quasi queen quell quench queri question
questionnair quick quiet quit quot quota quotat rabbi rabi race racial radar radiant radiat radic radio
radioact raffl rage raid rail railway rain rainfal raini rainwat rais ralli ran random rang rank ransom rape
rapid rare rat rate rather ratifi ratio ration rattan raw ray re reach react reaction read reader readi
reaffirm reagent real realis realism realist realiti realiz realli realm rear reason reassur rebel rebelli
rebellion reborn rebound rebuild rebuilt recal recaptur reced receiv recent recept recess reciev recipi
reciproc recit reckless recogn recognis recognit recommend reconcil reconcili reconstruct record recov
recoveri recreat recruit rectangular rectif rectifi rector recurr recycl red redeploy redistribut redoubl
reduc reduct ref refer referendum refin refit reflect reflexion reform refrain refresh refriger refug refuge
refus refut reg regain regard regardless regim regiment region regist registr regret regrett regul regular
regulatori rehabilit rehears reign reinforc reinstat reiter reject rejoic rejuven relat relationship relativ
relax relay releas releg relev reli reliabl relianc relic relief reliev religi religion reloc reluct remain
remark remedi rememb remind reminisc remnant remors remot remov renaiss renam render renegoti renew renminbi
renounc renov renown rent rental reopen reorder reorgan repair repatri repay repeal repeat repel repent
repetit replac replenish repli replic replica repo report repres represent repress reprimand reproduc
reproduct reptil repuls repurchas reput request requir requisit rescu research resembl resent reserv
reservoir resettl resid residenti resign resili resist resolut resolv reson resort resound resourc respect
respiratori respond respons rest restart restaur restless restor restrain restrict restructur result resum
resumpt resurrect resuscit retail retain retak retali retaliatori retic retir retreat retrofit return
retweet reunif reunion reunit reveal revel reveng revenu rever revers review revis revisit revit reviv revok
revolt revolut revolutionari revolv reward rework rhetor rhyme rhythm ribbon rice rich richer richest rid
ride ridg ridicul rifl rift right righteous rigid rigor ring riot rise risen risk riski rite ritual rival
rivalri river riyal road roadsid rob robber robberi robe robot robust rock rocket rocki rod role roll romant
roof rooki room rooster root rope rose rot rotari rotat rotten roubl rough round rout routin row royal rpm
rub rubbish rubl ruddi rude ruffian ruin rule ruler rumor rumour run runner runway rupe ruptur rural rush
ruthless rye sabotag sack sacr sacrif sacrific sad safe safeguard safeti sage said sail sailor saint sake
salad salari sale salin salmon salt salvat same sampl sanction sanctuari sand sandbag sang sanit sanitari
sank sarcast sashimi sat satellit satir satisfact satisfactori satisfi satur sausag save saw say scale scan
scandal scarc scare scari scatter scenario scene sceneri scenic sceptic schedul scheme scholar scholarship
school schoolboy schoolchildren scienc scientif scientist scissor scold scope score scorer scratch scream
screen screenwrit screw script scriptur sculptor sculptur sea seab seafood seal search seasid season seat
second secondari secret sect section sector secular secur see seed seedl seek seem seen segment segreg seiz
seizur seldom select self selfish selfless sell seller semest semi seminar send senior sens sensat sensibl
sensit sensor sent sentenc sentiment separ separatist septum sequenc serf sergeant seri serial serious
sermon serpent serv servant server servic servicemen session set setback settl settlement settler seven
seventh sever sew sewag sex sexual shadow shaft shake shaken shall shallow shame shape share sharehold sharp
sharpli shatter shave she shea shed sheep sheepfold sheet shelf shell shelter shelv shepherd sheriff shi
shield shift shine ship shirt shit shock shoe shook shoot shooter shop shore shorelin short shortag shorten
shorter shortlist shot should shoulder shout shovel show showcas shower shown shrimp shrine shrink shroud
shrub shrunk shut sic sick side sidelin sieg sigh sight sign signal signatori signatur signifi signific
silag silenc silent silk silver similar simpl simpler simpli simplic simplifi simul simultan sin sinc sincer
sing singer singl singular sink sinner sister sit site situat six sixteen sixth sixti size skeptic sketch
ski skill skin skirt skull sky skyscrap slam slander slaughter slave slaveri sleep sleev slender slept slide
slight slip slogan slope slow slowdown slower slowli sluggish small smaller smallest smallpox smart smarter
smartphon smash smell smile smoke smoker smooth smuggl snack snake snatch sneak sneaki snobberi snobbish
snore snout snow snowbal snowi snub so soak soap soar sober social socialist societi socio sociolog soda
soft softwar soil solar sold soldier sole solemn solicit solid solidar solo solut solv solvent some somehow
someon someth sometim somewhat somewher son song soon sooner sooth sophist sorghum sorri sorrow sort sought
soul sound soup sourc south southern southwest souvenir sovereign sovereignti sow soybean space spacecraft
spacious span spare spark spatial speak speaker spear speci special specialis specialist specialti specif
specifi specimen spectacular spectat spectromet spectrum specul speech speed speedboat spend spent sphere
spi spice spill spin spiral spirit spiritu spit spleen splendid splendor split spoil spoke spoken spokesman
spokesperson sponsor spontan spoon sport spot spotlight spous spray spread spring sprinkl squad squadron
squander squar squeez stab stabil stabl stack stadium staff stage stagnant stagnat stain stake stalk stall
stamen stammer stamp stamped stanc stand standard standbi star starch stark start startup starv starvat
state statehood statement static station statist statu status statut statutori staunch stay steadi steadili
steal steam steel steep steer stem step stereotyp steril stick sticki still stimul stimulus sting stink
stipul stir stock stockad stockpil stole stolen stomach stone stood stop stopwatch storag store stori storm
storytel stove straight strain strang stranger strap strata strateg strategi strategist straw streak stream
street strength strengthen stress stretch strict stricter stride strife strike string stringent strip strive
stroke strong stronger strongest stronghold structur struggl stubborn stuck student studi studio stuff
stumbl stun stunt stupa stupid stutter style stylish stylist sub subcontract subdivid subdivis subject
sublim submarin submerg submiss submit subordin subreddit subregion subscrib subscript subsequ subsid
subsidi subsidiari subsist subspeci substanc substant substanti substitut subtitl subtl subtrop suburb
subway succeed success successor such suck sucros sudden suffer suffici suffoc suffrag sugar sugarcan sugari
suggest suicid suit suitabl sultan sultri sum summar summari summer summon sun sunburn sung sunglass sunk
sunlight sunris sunscreen sunset sunshin super superfici superior supermarket superpow superstit supervis
supervisor supplement supplementari suppli supplier support suppos suppress supremaci sure surfac surg
surgeri surnam surpass surplus surpris surrend surround surveil survey surviv survivor suspect suspend
suspens suspici suspicion sustain swallow swamp swan swear sweat sweep sweet swell swift swim swine swing
swipe switch swollen sword sworn symbol sympathi symphoni symposium symptom synagogu synchron syndrom
synonym synthesi syrup system systemat szlachta tabl tablet tackl tactic tag tail tailor take taken tale
talent talk talkat tall tallest tangibl tank tanker tap target tariff task tast taught tax taxabl taxi tea
teach teacher team tear teas technic technician techniqu technolog teenag teeth telecommun teleconfer
telephon telescop televis tell temper temperatur templ templat tempor temporari temporarili tempt temptat
ten tenant tend tendenc tender tenfold tenni tens tension tent tentat tenth tenur term termin terminolog
terracotta terrain terribl terrifi territori terror terrorist test testament testifi testimoni
tetrahydrocannabinol text textbook textil textur th than thank that the theater theatr theatric theft their
them themat theme themselv then theolog theologian theoret theori theorist therapeut therapi there thereaft
therebi therefor thermal these thesi they thick thief thier thiev thigh thin thing think thinker third
thirst thirsti thirti this thorn thorough those though thought thousand thread threat threaten three
threshold threw thrill thrive throat throne through throughout throughput throw thrower thrown thrust thumb
thumbleft thumbleftupright thumbnail thumbright thunder thus thwart ticket tide tie tiger tight tighten tika
tile till tilt timber time timet tin tini tip tire tireless tissu titl to toast tobacco today togeth toilet
token told toler toll tomato tomb tomorrow ton tone tongu tonight tonn too took tool tooth top topic torch
torrenti tortuous tortur total touch tough tougher tour tourism tourist tournament tow toward towel tower
town township toxic trace tracheal track tract trade trader tradit traffic traffick tragedi tragic trail
trailer train traine trait traitor trajectori trampl transact transcend transcript transfer transfere
transform transit translat transmiss transmit transnat transpar transplant transport trap trash travel
travers tray treason treasur treasuri treat treati treatment tree trekk trembl tremend trench trend tri
trial tribal tribe tribun tribut tributari trick trigger trillion trip tripartit triumph trivial troop
trophi tropic troubl trough truce truck true truli trumpet trunk trust trusteeship trustworthi truth tube
tuberculosi tuft tug tulip tune tunnel turbin turmoil turn turnout turnov turtl tweet twelv twenti twentieth
twice twin twist two type typic tyranni tyrant ulterior ultim ultimatum ultra umbil umbrella unabl unaccept
unanim unannounc unattract unauthor unawar unblock unbreak uncertain uncertainti unchang uncivil uncl
unclear uncomfort uncondit unconsci unconstitut uncontrol uncov under underestim undergo undergon undergradu
underground undermin understand understood undertak undertaken undervalu underw underwat underway undocu
undoubt unemploy unequ uneven unexpect unfair unfinish unfold unforgett unfortun unhappi unhealthi unicamer
unidentifi unif unifi uniform unilater unimagin uninhabit union uniqu unitari uniti univers universal
universiti unjust unjustifi unknown unlaw unless unlik unlimit unlock unman unmarri unnecessari unoffici
unpaid unpleas unpopular unpreced unpredict unreason unremit unrest unstabl unsuccess unsurpass unsustain
unswerv until unusu unveil unwarr unwav unwil unwork up upcom updat upgrad upheld uphold uplift upload upon
upper upris uproar uproot upset upsid upstream upward uranium urban urg urgenc urgent urin us use useless
user usher usual utensil uterus util utilitarian utter vacat vaccin vagina vagu vain valid valley valu
valuabl valuat valv van vane vaniti vape vari variabl variant variat varieti various vassal vast vault veget
vegetarian vehicl vein vent ventil ventricl ventur venu verdict verg veri verif verifi vers versatil version
versus vertic vessel vest veteran veterinari via vibrat vice vicin vicious victim victori video view viewer
viewpoint vigil vigor villa villag violat violenc violent violin viral virtu virtual virtuous virus visa
visibl vision visit visitor visual vital vitro vivid vocabulari vocal vocat vodka voic voivod volatil
volcano volleybal volt voltag volum volunt voluntari voluntarili vomit von vote voter voucher vow voyag vs
vulner wage wagon waist wait waiv wake walk wall wallet wander wane want war ward wareh warehous warfar
warlord warm warmth warn warplan warrant warrior warship was wash wasn wast watch water watercolor waterfal
watermelon waterway wave wavelength wax way we weak weaken weaker wealth wealthi weapon wear weather weav
web webinar websit wed weed week weekend weep weigh weight welcom weld welfar well went were west western
westward wet what whatev wheat wheel when where wherea wherebi wherev whether whi which while whim whip
whirlwind whisper white who whoever whole wholesal wholli whom whose wide widen wider widespread widow width
wife wild wildlif will willing win winch wind windi window wine wing winner winter wipe wire wisdom wise
wish wit witchcraft with withdraw withdrawn withdrew wither within without withstand wive woe wolf wolv
woman womb women won wonder wood wooden wool woolli word wore work worker workforc workload workplac
workshop workstat world worldwid worn worri wors worsen worship worst worth worthi would wouldn wound wrap
wreck wrestl wrestler write writer written wrong wrote www yard year yellow yes yesterday yet yield yoga
yogi yogurt you young younger youngest your yourself youth yuan zero zodiac zonal zone zoo
"""
