// English words that applications use for each other: groups of words, one bar between two.
export const EN = `
  delete remove erase discard drop purge trash destroy clear | add create new insert
  edit change modify update alter adjust revise | show display view visible appear
  hide hidden invisible conceal suppress | enable activate allow permit | disable deactivate prevent block
  start begin initial first launch | end finish stop final last until expire expiry
  stop halt abort cancel terminate kill | choose select pick | option setting preference configuration parameter
  user account member person people login | username login nickname handle
  password passphrase secret credential pin | login signin logon authenticate authentication sign
  logout signout logoff | email mail address | message mail notification post
  notify notification alert inform remind reminder email | url link address web website location href
  site website page domain | host server hostname machine computer address node | server host machine backend
  ip address | folder directory path location | path location folder directory file
  file document attachment upload | attachment file enclosure upload | upload import send transfer
  download export fetch save retrieve | import load read ingest | export save dump output
  picture image photo graphic icon logo avatar thumbnail | avatar picture photo gravatar profile
  video movie film clip | audio sound music song track | title name heading caption subject label
  name title label identifier | subject topic title | id identifier number key
  description summary text details explanation | comment note remark reply annotation feedback
  summary abstract excerpt intro overview description | text content body words string
  content body text material | size length dimension width height | width wide horizontal | height tall vertical
  length duration characters size | limit maximum max restrict quota cap most
  maximum most limit highest max upper | minimum least lowest min lower | number amount count quantity
  amount sum total value quantity price | price cost fee rate charge amount | total sum overall amount
  default initial standard preset | required mandatory compulsory obligatory | optional voluntary
  date day time calendar | time hour clock duration date | timeout wait seconds expire delay time
  delay wait pause timeout | interval frequency often period every seconds | period duration interval term
  duration length long time | often frequency interval regularly | schedule cron timetable plan periodic planned
  deadline due cutoff | due deadline date | late overdue delayed | early ahead before | timezone zone time
  language locale translation localization | translate translation language | currency money
  country nation region | state region province | city town place | zip postcode postal | street address road
  phone telephone mobile number | mobile phone smartphone cell
  company organization organisation business firm employer | department unit division team | group team role set
  role permission group capability privilege right
  permission right access privilege allow authorize capability | access permission reach visible
  owner author creator responsible | author writer creator owner poster | assigned assignee responsible owner
  manager supervisor boss administrator | administrator admin manager | guest anonymous visitor
  visitor guest reader | student learner pupil participant | teacher instructor tutor lecturer
  course class lesson | grade mark score rating points | score grade points marks | quiz test exam question
  question quiz item | attempt try retry | retry attempt again repeat | repeat recurring again
  answer response reply | feedback response comment | pass success complete | completion complete finished done
  fail failure error wrong | error failure problem fault exception | warning alert caution
  problem issue error trouble | bug issue defect ticket | ticket issue case request
  priority importance urgent order | order sort sequence ordering position | sort order ascending descending
  position order place location | category tag topic section type kind | tag label keyword category
  keyword tag term word | type kind category sort format | format layout type style
  style theme appearance look design css | theme skin style template appearance | template layout pattern model
  layout format arrangement template | color colour | background backdrop | font typeface text | column field
  row record line entry | record entry row item | item entry element object | list table | table list grid
  field column input box | checkbox tick check | check tick verify test validate
  verify validate check confirm test | confirm verify approve | approve accept confirm moderate
  reject deny refuse decline block | deny reject block forbid refuse | allow permit accept enable let
  block deny ban | ban block exclude | exclude ignore skip except omit | include contain add
  skip ignore omit bypass | search find query lookup | find search locate | query search statement
  filter restrict narrow search | match equal pattern regex | pattern regex expression match
  expression formula pattern | rule policy condition | condition criteria rule if | copy duplicate clone
  duplicate copy clone same | move transfer migrate | rename name | replace substitute overwrite
  save store keep | store save keep storage | keep retain preserve save | discard throw remove
  restore recover undo | backup copy archive | archive old | undo revert | revert rollback undo restore
  history log previous past | log record journal logging | logging log debug verbose | debug verbose trace log
  verbose detailed debug | audit log track | track monitor follow | monitor watch observe track
  watch monitor follow subscribe | subscribe follow subscription | unsubscribe leave | join enter enrol
  enrol register enroll join | register registration signup | registration signup register enrol
  leave exit quit | exit quit leave close | close closed shut | open opened | lock locked block | unlock open
  private hidden secret personal | public everyone visible open | publish release public
  release version publish | version revision release | draft unpublished | share public | send submit deliver
  receive incoming get | incoming inbound receive | outgoing outbound send | submit send post
  reply respond answer | forward redirect | connect connection | connection link connect | disconnect detach
  attach connect | network net lan subnet | subnet network netmask | netmask mask subnet prefix | gateway router
  interface adapter nic port | port number | protocol tcp udp | dns nameserver resolver | domain zone suffix
  dhcp lease | firewall filter rules | vpn tunnel | encrypt encryption secure ssl tls
  encryption cipher encrypt | secure ssl https tls security | certificate cert ssl tls
  certificate ca authority | key secret token | hash digest checksum | signature sign
  security secure protection | protect secure guard | trust trusted | proxy forward | cache cached store
  memory ram | disk drive storage space | space disk room | cpu processor thread | thread process worker
  process task job | job task build project | task job todo | build job compile | run execute start launch
  trigger start cause | restart reboot reload | reload refresh restart | refresh reload update
  update upgrade refresh | install setup | uninstall remove | setup install configure | configure setup set
  plugin extension addon module | module plugin component | component module part | package bundle
  library collection | collection library set | repository repo source git | branch revision
  commit change revision | source origin | destination target | target destination goal | goal target aim
  script code program | code source script | command shell run | argument parameter option
  parameter argument variable | variable parameter environment | value content | constant fixed
  fixed static constant | dynamic automatic | automatic auto automatically | manual manually hand
  random shuffle | shuffle random mix | weight importance priority | percent percentage ratio | ratio proportion
  average mean | median middle | chart graph diagram | report statistics | statistics report analytics usage
  usage use consumption | use usage apply | screen display page monitor | window tab | menu navigation
  button click | click press button | press click push | hover mouse | mouse pointer | keyboard key shortcut
  shortcut hotkey key | drag move | zoom scale | scale resize zoom | resize scale size | crop cut | rotate turn
  quality resolution bitrate | resolution quality size | bitrate quality bandwidth speed
  bandwidth speed rate throughput | speed rate fast bandwidth | fast quick speed | slow lag
  transcode convert encode | encode encoding convert | encoding charset character
  charset encoding character collation | collation charset sort | convert transform change
  codec encode decoder | decode decoder | subtitle caption | episode series show | series show season
  artist musician performer | album record | playlist list queue | queue line waiting | play playback watch
  playback play stream | stream streaming broadcast | metadata info information details
  information info details data | details information more | database db sql | schema structure | index key
  primary main | secondary additional second | additional extra more other | other another | all every any each
  each every per | none nothing no | empty blank none nothing | unlimited infinite zero | zero unlimited none
  single one | multiple several more | once single one | always every | never not | only exclusively
  parent upper above | child sub nested | above top over | below bottom under beneath | top above upper
  bottom below lower | before prior | after following later | previous earlier last
  next following | customer client contact account | contact person customer | lead prospect | opportunity deal
  campaign marketing | invoice bill | payment pay | product item article | article post | post article message
  forum board | thread topic discussion | discussion thread conversation chat | chat conversation message
  moderator moderate approve | spam junk captcha | captcha robot spam | robot bot crawler | crawler spider robot
  signature footer | footer bottom | header top | sidebar side | widget block | block widget section
  section part block area | area zone region section | map geography | event appointment meeting
  meeting appointment event call | calendar schedule events | birthday birth born | age old years | gender sex
  profile account user | session login | cookie session | browser client | agent node worker
  node agent machine | label tag name | environment variables | workspace directory folder
  artifact file output | output result | result outcome output | input enter | enter type input fill
  syntax format | comma separated delimiter separator | wildcard asterisk pattern | prefix beginning start
  suffix ending extension | uppercase capital case | lowercase case | case sensitive | special symbols
  digit number numeric | number numeric digit integer
`;
