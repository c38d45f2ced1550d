// Japanese, Chinese and Arabic words of business applications in Latin letters, as hosts and paths have them.
export const ROMANISED = `
  anken bangong banshi baobiao baoxiao buhin bunsho butsuryu byoin caigou caiwu caizheng cangku chengben chengji
  choubo chouhyo chuchai daiban denpyo denpyou dingdan eigyo fahuo fapiao fawatir fenxi fukuan furikomi gakusei garoon
  genba genka geppo gongdan gonggao gongyingshang gongzi guahao guanli gyomu gyoumu hacchu haiso haisou hanbai hatchu
  henshu hetong hinshitsu hisabat hoken homu hoshu houmu huiyi hyoka hyouka ichiran idara ijazat jianyan jiaoshi
  jiaowu jihua jinji jixiao juchu juchuu jugyo juken jumin juumin kaigi kaigishitsu kaihatsu kaikei kanja kanjo kanri
  kansa kaoqin kecheng kehu keihi keijiban keikaku keiri keiyaku keiyakusho kenkyu kenpin kensa kensaku kenshu kenshuu
  kinmu kintai kobai koho koji kokyaku koshin kotei koubai kouho kouji koushin koutei kouza koza kuaiji kucun kyoiku
  kyoin kyuka kyuuka kyuuyo kyuyo liucheng mabiaat makhazin maliya mawarid menzhen mitsumori mokuhyo mowazafin
  mushtarayat nenkin nippo nippou nohin nouhin nyuka nyukin nyuko nyushi oshirase peisong peixun pingzheng qingjia
  quanxian rawatib renraku renshi renwu ringi riyosha saiyo saiyou sakujo seibi seihin seikyu seikyusho seikyuu seisan
  seiseki seizo seizou sekkei setsubi settei shain sharyo shebao shebei shengchan shenhe shenpi shezhi shiharai shiire
  shimin shinki shinsei shiryo shisan shisetsu shiwake shohin shokyaku shonin shorui shosai shouhin shouhuo shoukuan
  shounin shuho shuiwu shukka soko somu souko soumu tana tanaoroshi tenken toiawase tokuisaki tongji tongzhi
  torihikisaki toroku tosho touroku tuihuo tushu unso uriage weixiu wendang wuliu xiangmu xiaoshou xingzheng xinxi
  xinzi xitong xuesheng yakkyoku yaofang yiban yisheng yiyuan yonghu yosan yotei yoyaku yuangong yukyu yusuan yuukyu
  zaiko zangyo zeikin zeimu zhangdan zhaopin zhengwu zhiliang zhuyuan zichan ziliao zonghe
`;
