// Japanese, Chinese and Arabic words of business applications in Latin letters, as hosts and paths have them.
export const ROMANISED = `
  ajhiza amana anken annai aqari baladia banben bangong banshi baobiao baojia baoxian baoxiao bawaba budongchan
  buhdongchan buhin bukken bunsho bushu butsuryu byoin caigou caiwu caizheng cangku ceshi chejian cheliang chengben
  chengji chintai chosei choubo chouhyo chousa chuchai cunkuan daiban daikuan dariba denpyo denpyou diaocha diaodu
  dingdan eigyo fahuo falv fapiao fawatir fawu fengkong fenxi fudousan fukuan fukushi furikomi fuwu fuwuqi gairai
  gakumu gakusei gaojing garoon genba genka geppo goannai gongan gongchang gongdan gonggao gongjijin gongyi
  gongyingshang gongzi guahao guanli gyomu gyoumu hacchu haiso haisou hanbai hatchu hegui henshu hetong hinshitsu
  hisabat hisho hoiku hojo hoken hokoku hokokusho homu hoshu houkoku houmu huifang huiyi hukou hyoka hyouka ichiran
  idara ijazat iryo iryou iyada jamarik jamia jawazat jiankong jianyan jiaofei jiaoshi jiaowu jiayou jihua jimu jinji
  jixiao josei juchu juchuu jugyo juken jumin juumin kaigi kaigishitsu kaigo kaihatsu kaikei kango kanja kanjo kanri
  kanrika kanryo kansa kaoqin kebiao kecheng kefu kehu keihi keijiban keikaku keiri keirika keiyaku keiyakusho kenkyu
  kenpin kensa kensaku kenshu kenshuu khidmat kifu kigyo kigyou kinmu kintai kobai koho koji kokyaku koshin kotei
  koubai kouho kouji koushin koutei kouza koyou koza kuaiji kucun kuyakusho kyoiku kyoin kyomu kyufu kyuka kyushoku
  kyuuka kyuuyo kyuyo licai lipei liucheng mabiaat madoguchi madrasa mahkama makhazin maliya mashari mawarid meisai
  menzhen mikan minzheng mitsumori mokuhyo mowazafin murur musahama mushtarayat mustashfa mustawda neikong nenkin
  nenmatsu nippo nippou nohin nouhin nyuin nyuka nyukin nyuko nyusatsu nyushi oshirase paichan peisong peixun
  pingzheng qingjia quanxian rakusatsu rawatib renraku renshi renwu ringi rireki riyosha rizhi rodo romu roumu ryokin
  ryoukin sagyo sagyou saiyo saiyou sakujo saydalia seibi seihin seikyu seikyusho seikyuu seisan seiseki seizo seizou
  sekkei setsubi settei shahn shain shangji sharyo shebao shebaoka shebei shengchan shenhe shenji shenpi shezhi
  shichang shiharai shiire shimin shinki shinryo shinsei shiryo shisan shisetsu shitang shiwake shiyakusho shogai
  shohin shokyaku shomu shonin shori shorui shosai shouhin shouhou shouhuo shoukuan shounin shuho shuiwu shujutsu
  shukka siji soko somu souko soumu suqian sushe tadrib taiin taio taiou talabat tamin tana tanaoroshi taqyim tawdif
  tazakir tenken tetsuzuki tiyu toiawase tokuisaki tongji tongzhi torihikisaki toroku tosa tosho toupiao touroku
  tousan tousu touxu tuihuo tuoyun tushu tuzhi uketsuke unso uriage weixiu weizhang wendang wenjuan wizara wuliu
  xiangmu xiansuo xiaoshou xiaoyuan xingzheng xinxi xinzi xitong xuanke xuefen xuesheng yakkyoku yakusho yanfa yaofang
  yiban yingxiao yisheng yiyuan yonghu yosan yotei yoyaku yoyakuhyo yuangong yukyu yundan yunwei yusuan yuukyu zaiko
  zakat zandaka zangyo zeikin zeimu zhangdan zhaopin zhekou zhengfu zhengwu zhiliang zhuanzhang zhuyuan zichan ziliao
  zonghe
`;
