"""Frequent surnames and given names in the United States (census of 1990), ordinary words left out.

Written by tests/benchmarks/name_tables.py. Two that are no spellings of one another name two people.
"""

SURNAMES = """\
aaron abbott abel abernathy abney abraham abrams abreu acevedo acker ackerman acosta adair adam adams adamson
adcock addison adkins adler aguilar aguilera aguirre aiken ainsworth akers akins alaniz albert albrecht
albright alderman aldrich aldridge alexander alfaro alford alicea allard allen allison allred alonso alonzo
alston altman alvarado alvarez amador amaya ambrose ames amos anaya anders andersen anderson andrade andrew
andrews anglin anthony aponte applegate aquino aragon arce archuleta arellano arevalo arias armstead armstrong
arnett arnold arredondo arrington arroyo arsenault arthur artis ashby ashcraft asher ashley ashton askew
atkins atkinson atwood augustine austin avalos avery avila aviles ayala ayers ayres babb babcock baca baer
baez baggett bagley bagwell bailey bain baird baker baldwin bales ballard banda barajas barbee barbosa barbour
barclay barfield barger barker barkley barksdale barlow barnard barnett barney barnhart baron barr barrera
barrett barrios barron barrow barry barth bartholomew bartlett bartley barton bass bassett bateman bates batts
bauer baugh baughman baum bauman bautista baxter beal bearden beasley beatty beaty beauchamp beaulieu beaver
beavers becerra beck becker beckett beckham beckman beckwith beebe begay begley behrens belanger belcher
bellamy beltran benavides benavidez bender benedict benitez benjamin benner bennett benoit benson bentley
benton berg berger bergeron bergman berman bermudez bernal bernard bernier bernstein berrios berry bess
betancourt bethea betts beverly beyer biddle bigelow biggs billingsley bingham blackburn blackman blackmon
blackwell blair blake blakely blalock blanchard blanco bland blank blankenship blanton bledsoe blevins blocker
blount blum bobo boggs bohannon bolden boles bolin boling bollinger bolton bonilla bonner booker borden bostic
boston boswell bouchard boucher boudreau boudreaux bourque bowden bowen bowens bower bowers bowie bowman
bowser boyce boyd boyer boykin boyle boyles braden bradford bradley bradshaw brady bragg brandon brandt
branham brannon brantley braswell braun bravo braxton bray breaux breeden brennan brenner brewer brewster
briggs brink brinkley brinson briscoe britt britton brock bronson brooks broughton broussard brower brownlee
bruce bruner brunner bruno brunson bryan bryant bryson buchanan buck buckley buckner bueno buffington buford
bullard bullock bundy bunn burch burchett burdick burger burgess burgos burk burke burkett burkhart burks
burleson burnett burnette burney burnham burr burrell burris burroughs burrows burt burton busby busch
bustamante butcher butler butterfield butts byers bynum byrd byrne caballero cabral cabrera cagle cahill cain
calderon caldwell calhoun callahan callaway calloway calvert camacho cameron campbell campos canfield cano
cantrell cantu capps cardenas cardona cardwell carey carlisle carlson carlton carmichael carmona carnes carney
caron carr carranza carrasco carrillo carrington carroll carson carter cartwright caruso carver cary casey
casillas cason casper cassidy castaneda castellanos castillo castro cates cathey caudill causey cavanaugh
cavazos cerda cervantes chacon chadwick chamberlain champagne chan chandler chaney chapa chapman chappell
charles chastain chatman chavarria chavez chavis cheatham cheek chen cheney cheng cherry chester chestnut
childers childress chin chisholm choate choi chong chow christensen christenson christian christiansen
christie christopher christy chung churchill cintron cisneros clark clarke clary clayton cleary clemens
clement clements clemons cleveland clevenger clifford clifton cline clinton cloutier cobb coburn cochran
cockrell cody coffey coffman cohen coker colbert colburn colby cole coleman coles coley collazo collier
collins colvin comer compton conklin conley conn connell connelly conner connolly connor connors conrad conroy
contreras conway cooley coon cooney copeland corbett corbin corcoran cordero cordova corey corley cormier
cornelius cornell cornett cornish cornwell corona coronado correa cortes cortez cosby costa costello cote
cottrell couch coughlin coulter courtney couture covington cowan cowart coyle crabtree craig crain cramer
crandall craven crawford crawley creech crenshaw crespo crisp crist crocker crockett croft cromwell cronin
crosby crouch crouse crowder crowell crowley crum crump cruz cuellar cuevas cullen culp culpepper culver
cummings cummins cunningham curley curran currie currier curry curtis cutler dahl daigle dailey dale daley
dalton daly daniel daniels darby darden darling darnell daugherty davenport david davidson davies davila davis
davison dawkins dawson deaton decker dejesus delacruz delaney delarosa delatorre deleon delgado deloach delong
deluca delvalle dempsey denney dennis dennison denny denson dent denton devine devore dewey dewitt dias diaz
dick dickens dickerson dickey dickinson dickson diehl dietrich dietz diggs dill dillard dillon dixon dobbins
dobbs dobson dockery dodd dodge dodson doherty dolan dominguez donahue donald donaldson donnelly donovan
dooley doran dorman dorsey doss dotson doty dougherty doughty douglas douglass dowd dowdy dowell dowling
downey doyle dozier drake draper driscoll drummond duarte dube dubois dubose duckworth dudley duff duffy dugan
duggan duke dukes dumas dunbar duncan dunham dunlap dunn dunning dupre dupree duran durant durbin durham
dutton duvall dwyer dyer dykes dyson earl easley eason easter eastman eaton ebert echols eckert eddy edmond
edmonds edmondson edward edwards egan eggleston elam eldridge elias elkins eller ellington elliot elliott
ellis ellison ellsworth elmore elrod emerson emery emmons engel england engle english ennis enriquez epperson
epps erickson ernst ervin erwin escamilla escobar escobedo esparza espinosa espinoza esposito esquivel estep
estes estrada etheridge eubanks evans everett everhart ewing ezell fagan fairchild farley farnsworth farr
farrar farrell farris farrow faulk faulkner faust felder feldman feliciano felix felton fennell fenton
ferguson fernandes fernandez ferrara ferreira ferrell figueroa finch fink finley finn finney fischer fisher
fisk fitch fitzgerald fitzpatrick flaherty flanagan fleming fletcher flint florence flores floyd flynn fogle
foley fontaine fontenot forbes ford foreman forman forrest forsythe fortier fortin fortner foss fountain
fournier foust fowler fraley france francis francisco franco franklin frantz fraser frazier frederick freeman
french frey friedman fritz frost frye fuentes fugate fuller fulton fultz funk gabriel gaddis gaffney gage
gagne gagnon gaither gale galindo gallagher gallant gallardo gallegos gallo galloway galvan gamez gandy gann
gannon gant garcia gardiner gardner garner garnett garrett garvin gary garza gaskins gaston gatlin gauthier
gavin geary geiger gentile gentry george gerber german gibbons gibbs gibson gifford gilbert gilchrist giles
gill gillespie gillette gilley gilliam gilliland gillis gilman gilmore giordano gipson girard gleason glenn
glover goddard godfrey godwin goetz goff goins goldberg goldman goldsmith goldstein gomes gomez gonzales
gonzalez gooch gooden goodman goodrich goodson goodwin gordon gore gorman goss gossett gould grady graf graham
granger grantham grayson greco greenberg greenfield greenwood greer gregg gregory gresham grier griffin
griffith griffiths griggs grigsby grimes grimm grissom grogan grossman grove grover groves grubb grubbs gruber
guajardo guerra guerrero guevara guidry guillen guillory guinn gunderson gunn gunter gurley gustafson guthrie
gutierrez guyton guzman haas hackett hadley hagan hagen hager hahn haines hairston hale haley hamby hamel
hamilton hamlin hamm hammond hammonds hammons hampton hancock handy haney hankins hanks hanley hanna hannah
hannon hansen hanson harbin harden hardin hardison hardman hardy hare hargrove harkins harley harlow harman
harmon harp harper harrell harrington harris harrison harry hart hartley hartman harvey haskins hastings
hatcher hatfield hathaway hatton hauser hawk hawkins hawks hawley hawthorne hayden haynes hayward haywood
healy hearn heath heaton hebert heck hedrick heller helm helms helton hemphill henderson hendricks hendrickson
hendrix henley henning henry hensley henson herbert herman hernandez herndon herrera herring herrington
herrmann herron herzog hess hester hewitt hiatt hickey hickman hicks hidalgo higginbotham higgins hightower
hilliard hillman hilton himes hinds hines hinkle hinojosa hinson hinton hirsch hitchcock hite hobbs hobson
hodge hodges hoff hoffman hoffmann hogan hogue holbrook holcomb holden holland holley holliday hollingsworth
hollins hollis holloway holm holman holmes holt holton honeycutt hong hood hook hooker hooks hooper hoover
hopkins hopper hopson horner horton hoskins houck hough houle houser houston howard howe howell howland hoyle
hoyt huang hubbard huber huddleston hudgins hudson huerta huey huff huffman huggins hughes hummel humphrey
humphreys humphries huntley hurd hurley hurst hurtado huston hutchins hutchinson hutchison hutson hutton huynh
hyatt hyde hyman ibarra ingram inman irby irizarry irvin irving irwin isaac isaacs isbell isom israel iverson
ivey jack jackson jacob jacobs jacobsen jacobson jacques james jameson jamison jansen jaramillo jarrell
jarrett jarvis jean jeffers jefferson jeffries jenkins jennings jensen jernigan jeter jett jimenez john johns
johnson johnston joiner jolly jones jordan jordon jorgensen joseph joyce joyner juarez judd jude julian jung
kahn kaiser kane kang kaplan katz kauffman kaufman kearney kearns keating keaton keen keenan keene keith
keller kelley kellogg kelly kelsey kemp kendall kendrick kennedy kenney kenny kent kenyon kern kerns kerr
kessler khan kidd kilgore killian kilpatrick kimball kimble kimbrough kincaid kinder kinney kinsey kirby kirk
kirkland kirkpatrick kiser klein kline knapp knott knowles knox knutson koch koehler koenig kohler kolb
kowalski kraft kramer kraus krause krebs krueger kruger kruse kuhn kurtz kuykendall kyle lacey lachance lackey
lacy ladd ladner laird lamar lambert lancaster lance landers landis landrum landry lang lange langford langley
langston lanier lankford lapointe lara larkin larsen larson larue lassiter latham laughlin lavoie lawler
lawrence lawson lawton layne layton leach leal leary leavitt leblanc ledbetter ledesma ledford leggett lehman
lemieux lemon lemons lentz leon leonard leone leslie lester levesque levin levine lewis leyva libby liles
lilly lincoln lind linder lindquist lindsay lindsey linn linton lipscomb littlefield littlejohn livingston
lloyd lockett lockhart locklear lockwood lofton logan logsdon lomax lombardi lombardo london longoria loomis
looney lopes lopez lorenz lott louis lovelace lovell lovett lowery lowry loyd lozano lucas lucero ludwig lugo
lujan luke lumpkin luna lund lundy lunsford lusk luther lutz lyle lyles lyman lynch lynn lyon lyons lytle
mabry macdonald mace machado macias mack mackenzie mackey macon madden maddox madison madrid madrigal madsen
magana magee maguire mahan maher mahon mahoney malcolm maldonado mallory malloy malone maloney manley mann
mansfield manuel maples march marcum marcus marino marion markham marlow marquez marrero marshall martel
martin martinez martino marvin marx mason massey mata mathews mathis matlock matos matson matthew matthews
mattingly mattox mattson mauldin maurer maxwell mayberry mayer mayfield maynard mayo mcadams mcalister
mcallister mcarthur mcbride mccabe mccain mccall mccann mccarter mccarthy mccartney mccarty mccauley mcclain
mcclellan mcclelland mcclendon mccloud mcclure mccollum mccombs mcconnell mccord mccormack mccormick mccoy
mccracken mccrary mccray mccullough mccurdy mcdaniel mcdermott mcdonald mcdonough mcdowell mcduffie mcelroy
mcfadden mcfarland mcgee mcghee mcgill mcginnis mcgovern mcgowan mcgrath mcgraw mcgregor mcguire mchenry
mchugh mcintosh mcintyre mckay mckee mckenna mckenzie mckinley mckinney mckinnon mcknight mclain mclaughlin
mclean mclendon mcleod mcmahan mcmahon mcmanus mcmillan mcmillian mcmullen mcnair mcnally mcnamara mcneal
mcneil mcneill mcnulty mcnutt mcpherson mcqueen mcrae mcwhorter mcwilliams mead meade meador medeiros medina
medley medrano meehan meek meeks meier mejia melendez melton melvin mena menard mendez mendoza mercado mercer
meredith merrill merritt messer metcalf metz metzger meyer meyers meza michael michaels michaud michel
middleton milam millard miller milligan milner milton mims minton miranda mitchell mixon mize mobley mock
moeller moffett mohr mojica molina monahan monroe montalvo montanez montano montes montgomery montoya moody
mooney moore mora moran moreland moreno morey morgan morin morrell morris morrison morrissey morrow morse
morton moseley moser moses mosher mosley motley mott moulton moya moyer mueller mullen muller mulligan mullins
muncy muniz munoz munson murdock murillo murphy murray murrell murry muse myers myles myrick nadeau nagle
nance napier naquin nash nava navarro naylor neal needham neely neff negrete negron neil nelson nesbitt
nettles neumann newberry newby newcomb newell newman newsom newsome newton nguyen nicholas nichols nicholson
nickerson nielsen nielson nieto nieves nixon noel nolan noland nolen norman norris norton norwood novak nowak
noyes nugent nunez nunn oakley obrien ocampo ochoa oconnell oconnor odell odom odonnell ogden ogle oglesby
ohara ojeda okeefe oldham oleary olivares olivas olsen olson olvera omalley oneal oneil oneill ornelas orourke
orozco ortega ortiz osborn osborne osorio otero otto ouellette overstreet overton owen owens pacheco padgett
padilla paige palacios palma palmer pappas paquette parham paris parker parnell parr parra parris parrish
parrott parson parsons partridge pate patel patrick patten patterson patton paul paulsen paulson paxton payne
payton peachey peacock pearce pearson pease peck pedersen pederson pelletier pemberton pena pence pendleton
penn pennington peralta perdue pereira perez perkins perry perryman peters petersen peterson pettit pfeiffer
pham phan phelan phelps phillips phipps pickens pickering pickett pierre pierson pike pimentel pina pineda
pinson piper pitt pittman pitts platt plummer poindexter poirier polanco polk pollard pollock ponce ponder
porter portillo posey potter potts poulin powell prado prater prather pratt prescott presley pressley preston
prewitt pringle pritchard pritchett proctor pruett pruitt pryor puckett pugh pullen pulliam purcell purdy
purnell purvis putnam pyle qualls quarles quezada quigley quinn quinones quintana quintanilla quintero quiroz
rader radford ragland ragsdale rainey ralston ramey ramirez ramos ramsey randall randle randolph rangel rankin
rapp rasmussen ratcliff ratliff raymond reagan reardon reaves redd redman redmond reece reed reeder reedy rees
reese reeves regan reid reilly rendon renner renteria reyes reyna reynolds reynoso rhoades rhoads rhodes
richard richards richardson richey richmond richter ricker ricketts ricks rico riddick riddle rider ridgeway
ridley riggins riggs riley rinehart rios ritchie ritter rivas rivera rizzo roach roark robb robbins roberson
robert roberts robertson robinette robins robinson robison robles roby rocha roche rockwell rodgers rodrigues
rodriguez rodriquez rogers rojas roland rollins roman romano romero romo rooney roper rosa rosado rosales
rosario rosas rosen rosenberg rosenthal ross rossi roth rouse roush rowan rowell rowland rowley rubin rubio
rucker rudd rudolph ruff ruffin ruiz runyon russ russell russo ruth rutherford rutledge ryan ryder saavedra
sadler saenz salas salazar saldana salgado salinas salisbury salter sampson sams samuel samuels sanborn
sanchez sanders sanderson sandoval sanford santana santiago santos sapp sargent satterfield saucedo sauer
saunders savage sawyer saylor scarborough schaefer schaeffer schafer schaffer schell schilling schmidt schmitt
schmitz schneider schofield schrader schreiber schroeder schuler schulte schultz schulz schumacher schuster
schwab schwartz schwarz scott scroggins scruggs seaman sears seay segura seitz selby serna serrano seward
sewell sexton seymour shackelford shafer shaffer shah shanks shannon shapiro shaver shaw shearer sheehan
sheffield shelby sheldon shelley shelton shepard sheppard sheridan sherman sherrill sherrod sherwood shipley
shipman shipp shirley shockley shoemaker shuler shultz siegel sierra sikes silva silverman simmons simms simon
simons simpkins simpson sims sinclair singh singletary singleton sisk sisson sizemore skaggs skelton skidmore
skinner slade slater sledge sloan slone smalley smallwood smiley smith sneed snell snider snodgrass snowden
snyder solis solomon sommers sorensen sorenson sosa sotelo soto sousa souza sowell sowers spain spangler spann
spaulding speer spence spencer spicer spivey sprague springer spruill spurlock squires stacy stafford stahl
staley stamper stanfield stanford stanley stanton staples stapleton starkey starnes starr staton stclair
stearns steen stein steiner stephens stephenson stepp sterling stern stevens stevenson steward stewart stiles
stinson stjohn stockton stoddard stokes stoner storey stout stovall stover stratton strauss streeter
strickland stringer stroud stuart stubbs stump suarez suggs sullivan sumner sutherland sutton swafford swain
swann swanson swartz sweeney swenson switzer sykes sylvester tabor tackett talbert talbot talley tang tanner
tapia tate tatum taylor teague teel templeton terrell terry thacker thao tharp thayer thibodeau thibodeaux
thigpen thomas thomason thompson thomson thornton thorpe thrasher thurman thurston tidwell tilley tillman
timmons tinsley tipton tirado titus tobias tobin todd tolbert tolliver tomlin tomlinson tompkins toney torres
torrez toth tovar townsend tracy trahan trammell tran travis traylor trejo trent trevino trimble triplett
tripp trotter trout troutman trujillo truong tubbs tucker turner turpin tuttle tyler tyson ulrich underwood
unger upchurch upton uribe vail valadez valdes valdez valencia valentin valentine valenzuela valle vance
vandyke vang vanhorn vann varela vargas varner varney vasquez vaughan vaughn vazquez vega vela velasco
velasquez velazquez velez ventura vera vernon vick vickers vidal villalobos villanueva villarreal villegas
vincent vines vinson vogel vogt voss waddell wade waggoner wagner wahl wakefield walden waldron waldrop walker
wallace waller wallis walsh walter walters walton wang warden ware warner warren washburn washington waterman
watkins watson watt watts waugh weaver webb webber weber webster weems weiner weinstein weir weiss welch
weldon weller wellman welsh werner wesley westbrook westmoreland weston wetzel whalen whaley whatley wheatley
wheeler whipple whitaker whitehead whitfield whitley whitlock whitman whitmore whitney whitson whitt whittaker
whitten whittington wicker wiggins wilbur wilburn wilcox wilder wiles wiley wilhelm wilkerson wilkes wilkins
wilkinson wilks willard willett willey william williams williamson willingham willis willoughby wilson windham
winkler winn winslow winstead winston wiseman witherspoon witt wofford wolff wolford womack wong woodall
woodard woodruff woodson woodward woody wooten workman worley worrell worthington wray wren wright wyatt wylie
wyman wynn xiong yancey yanez yang yarbrough yates yazzie ybarra yeager yoder york yost youngblood zamora
zapata zavala zeigler zepeda ziegler zimmer zimmerman zuniga
"""

GIVEN_NAMES = """\
aaron abel abigail abraham adam addie adele adrian adriana adrienne agnes aida aimee alan albert alberta
alberto alejandro alex alexander alexandra alexis alfonso alfred alfredo alice alicia alisha alison allan
allen allison alma alonzo alton alvin alyssa amanda amber amelia amos andre andrea andres andrew andy angela
angelica angelina angelo angie anita anna anne annette annie anthony antoinette antonia antonio april archie
arlene armando arnold arthur arturo ashley aubrey audrey aurora austin barbara barry beatrice becky belinda
benjamin bennie benny bernadette bernard bernice bert bertha bessie beth bethany betsy bettie betty beulah
beverly billie billy blake blanca blanche bobbie bobby bonita bonnie boyd brad bradford bradley brandi brandon
brandy brenda brendan brent brett brian bridget brittany brittney brooke bruce bryan bryant byron caitlin
caleb calvin cameron camille candace candice cara carl carla carlos carlton carmen carol carole carolina
caroline carolyn carroll cary casey cassandra cassie catherine cathy cecelia cecil cecilia cedric celeste
celia cesar chad charlene charles charlie charlotte chelsea cheri cherie cheryl chester chris christa
christian christie christina christine christopher christy cindy claire clara clarence clark claude claudia
clayton cleo clifford clifton clint clinton clyde cody colin colleen connie conrad constance consuelo cora
corey corinne cornelius cory courtney craig cristina crystal curtis cynthia daisy dale dallas damon dana
daniel danielle danny darin darla darlene darnell darrel darrell darren darrin darryl daryl dave david deanna
debbie debora deborah debra delbert delia della delores deloris dena denise dennis derek desiree devin dewey
dexter diana diane dianna dianne dina dixie dolores domingo dominick donald donna donnie dora doreen doris
dorothea dorothy dorthy doug douglas doyle duane dustin dwayne dwight earl ebony eddie edgar edith edmond
edmund edna eduardo edward edwin effie eileen elaine elbert eleanor elena elias elijah elisa elisabeth
elizabeth ella ellen ellis elmer eloise elsa elsie elva elvira emanuel emilio emily emma emmett enrique eric
erica erick erik erika erin erma ernest ernestine ernesto ervin esperanza essie estella estelle esther ethel
etta eugene eugenia eula eunice evan evelyn everett fannie faye felicia felipe felix fern fernando florence
floyd forrest frances francine francis francisca francisco frankie franklin fred freda freddie frederick
fredrick gabriel gail garrett garry gary gayle geneva genevieve geoffrey george georgia gerald geraldine
gerard gerardo gertrude gilbert gilberto gina ginger gladys glen glenda glenn gloria goldie gordon grady greg
gregg gregory gretchen guadalupe guillermo gustavo gwen gwendolyn hannah harold harriet harry harvey hattie
hazel heather hector heidi helen helena helene henrietta henry herbert herman hilda holly homer horace howard
hubert hugh hugo ignacio inez ingrid irene iris irma irvin irving isaac isabel ismael israel ivan jack jackie
jacob jacqueline jacquelyn jaime jake james jamie jana jane janelle janet janette janice janie janine janis
jared jasmine jason javier jean jeanette jeanne jeannette jeannie jeff jeffery jeffrey jenifer jenna jennie
jennifer jenny jerald jeremiah jeremy jermaine jerome jerry jesse jessica jessie jesus jill jillian jimmie
jimmy joan joann joanna joanne jodi jody joel joey johanna john johnathan johnnie johnny jonathan jonathon
jordan jorge jose josefina joseph josephine josh joshua josie joyce juan juana juanita judith judy julia
julian julie julio julius june justin kara karen kari karin karl karla kate katherine kathleen kathryn kathy
katie katrina kayla keith kelley kelli kellie kelly kelsey kelvin kendra kenneth kenny kent kerri kerry kevin
kimberley kimberly kirk krista kristen kristi kristie kristin kristina kristine kristopher kristy krystal kurt
kyle lamar lana lance larry latasha latonya latoya laura laurel lauren laurence laurie laverne lawrence leah
leigh lela leland lena lenora leon leona leonard leroy leslie lester leticia lewis lila lillian lillie linda
lindsay lindsey lionel lisa lloyd lois lola lonnie lora loren lorena lorene lorenzo loretta lori lorna
lorraine lottie louis louise lourdes lowell lucas lucia lucille lucinda lucy luis luke lula luther lydia lyle
lynda lynette lynn lynne mabel mable mack madeline maggie malcolm mamie mandy manuel marc marcella marcia
marco marcos marcus margaret margarita margie marguerite maria marian marianne marie marilyn marina mario
marion marissa marjorie marla marlene marlon marsha marshall marta martha martin marty marvin mary maryann
mathew matt matthew mattie maude maureen maurice maxine megan meghan melanie melba melinda melissa melvin
mercedes meredith merle michael micheal michele michelle miguel mike mildred milton mindy minnie miranda
miriam misty mitchell molly mona monica monique morgan morris moses muriel myra myrna myron myrtle nadine
nancy naomi natalie natasha nathan nathaniel neal neil nell nellie nelson nettie nicholas nichole nick nicolas
nicole nikki nina noah noel nora norma norman olga olivia ollie omar opal orlando orville oscar otis owen
pablo pamela patrica patrice patricia patrick patsy patti patty paul paula paulette pauline pearl pedro peggy
penny percy perry pete peter phil philip phillip phyllis polly preston priscilla rachael rachel rafael ralph
ramiro ramon ramona randal randall randolph randy raquel raul raymond reba rebecca rebekah regina reginald
rena rene renee rhonda ricardo richard rick rickey ricky rita robert roberta roberto robin robyn rochelle
roderick rodney rodolfo rogelio roger roland rolando roman ronald ronda ronnie roosevelt rosa rosalie rosario
rosemarie rosemary rosetta rosie ross roxanne ruben ruby rudolph rudy rufus russell ruth ryan sabrina sadie
sallie sally salvador salvatore samantha sammy samuel sandra sandy santiago santos sara sarah saul scott sean
sergio seth shane shanna shannon shari sharon shaun shawn shawna sheila shelby sheldon shelia shelley shelly
sheri sherman sherri sherrie sherry sheryl shirley sidney silvia simon sonia sonja sonya sophia sophie spencer
stacey stacie stacy stanley stefanie stella stephanie stephen steve steven stewart stuart susan susie suzanne
sylvester sylvia tabitha tamara tami tamika tammie tammy tanya tara tasha taylor terence teresa teri terrance
terrell terrence terri terry thelma theodore theresa therese thomas tiffany timmy timothy tina toby todd tomas
tommie tommy toni tony tonya tracey traci tracie tracy travis trevor tricia trina trisha troy trudy tyler
tyrone valerie vanessa velma vera verna vernon veronica vicki vickie vicky victor victoria vincent viola
violet virgil virginia vivian wade wallace walter wanda warren wayne wendell wendy wesley whitney wilbert
wilbur wilfred willard william willie willis wilma wilson winifred winston woodrow yolanda yvette yvonne
zachary
"""
