// Words that hold a question together and say nothing of what it is about, in the languages of the interface. Words that
// deny are missing on purpose: with and without are two questions.
import type { Language } from '../../text/languages.ts';

/**
 * The function words of each language, folded: articles, pronouns, prepositions, conjunctions, question words and
 * auxiliary verbs. One with a star is a thing in another language (a _bin_, an _OS_) and wants a second one beside it.
 */
export const FUNCTION_WORDS: Record<Language, string> = {
  en: `a an the this that these those there here i im ive me my we our us you your he him his she her it its they them
their who whose which what when where why how and or but if then than so as of at by for from in into on onto to with
about after before during until while over under between through is are was were be been being am do does did have has
had having can could *may might must shall should will would want need get gets got just also too very some any please`,
  de: `der *die das *den dem des ein eine einen einem einer ich mich mir mein meine meinen meinem meiner du er ihn ihm sie
ihr ihre ihren es wir uns unser unsere *man wer wen wem was welche welcher welches welchen wie wo wann warum wieso womit
und oder aber wenn falls dann als ob dass weil zu zum zur von vom mit bei beim fur auf an am in im ins aus nach vor uber
unter um durch ab bis ist sind *war *bin sein wird werden wurde *hat habe haben kann konnen konnte muss mussen soll sollen
darf durfen will wollen mochte brauche gibt so auch nur noch schon sehr hier da denn bitte sich dieser diese dieses diesen
hab *hast habt hatte hatten *bist seid waren wirst werde wurden wurdest worden kannst konnt konnten musst mussten musste
sollst sollte sollten darfst durfte willst wollte wollten *mag mochten brauchst braucht brauchen kriege kriegen kriegt *krieg
*dir dich dein deine deinen deinem deiner euch euer eure seine seinen seinem seiner unsere unseren unserem unserer ihrem
dabei dafur damit daran darauf daraus davon dazu welchem wohin woher wofur wovon wozu weshalb jetzt eigentlich etwas eben
doch gerade immer wieder mal mache machst macht machen alle alles jeder jede jedes`,
  fr: `le la les un une *des du de au aux *ce cet cette ces mon ma *mes *ton ta tes *son sa ses notre nos votre vos leur
leurs je me moi tu te il elle on nous vous ils elles lui y en se qui que quoi quel quelle quels quelles *ou quand comment
pourquoi combien et mais si *car alors dans par pour avec *sur sous chez vers entre est suis sont etre *ai as avons avez
ont avoir peut peux puis dois doit devoir faut veux veut aussi tres ici deja cela ca lequel laquelle lesquels celui celle ceux es sommes etes etait
etaient ete *sera avait pouvons pouvez peuvent devons devez doivent devrait voulons voulez voudrais fait fais faire faites
*vais va vont apres avant depuis pendant selon *plus moins *tout tous toute toutes parce lorsque maintenant`,
  es: `el la los las un una unos unas lo al del de a en por para *con sobre entre desde hasta y e o pero si que cual quien
como cuando donde cuanto porque mi mis tu su sus nuestro yo me te se le les nos ella ellos este esta estos eso ese esa es
*son estan ser estar ha he han *hay tiene tengo tener puedo puede debo debe quiero necesito muy ya tambien *solo aqui
cuales quienes cuanta cuantos cuantas adonde nuestra nuestros nuestras nosotros usted ustedes ti eres soy somos *era fue
estoy estamos hemos habia tienes tienen tenemos puedes pueden podemos podria debes deben debemos deberia hago hace hacer
hacemos voy va *van vamos quiere quieren queremos necesita necesitamos aquel aquella estos estas esos esas algo alguien
antes despues durante segun mas menos *tan mucho ahora todavia aun cada todo toda todos todas os`,
  'pt-PT': `o a *os as um uma uns umas de do da *dos das em *no na nos nas por pelo pela para *com sobre entre desde ate e
ou mas se que qual quais quem como quando onde quanto porque meu minha seu sua nosso *eu me te lhe ele ela eles elas isto
este esta isso esse essa sao esta estou ser estar foi tem tenho ter ha posso pode devo deve quero preciso muito ja aqui
voce voces *pra *pro pras pros *num numa cade aonde quanta quantos quantas nossa nossos nossas meus minhas seus suas dele
dela deles delas aquele aquela aquilo esses essas estao estava sou somos *era eram foram temos tinha podemos podem poderia
devemos devem deveria quer querem queria gostaria precisa precisamos precisam consigo consegue faco faz fazer fazemos vou vai
vamos vao antes depois durante mais menos tambem tudo todo toda todos todas algo alguem agora ainda cada`,
  ja: `の を は が に へ と も や で か ね よ から まで より だけ など って ので のに ば て し た だ です ます まし する す れば すれ いい した して さ れ れる られる いる い ある
あり なる なり これ それ この その ここ そこ どこ いつ 誰 何 どう どの どれ どんな なぜ どうして とは には では たい たら なら ください こと とき 時 ため よう`,
  'zh-CN': `的 了 吗 呢 吧 我 我们 你 您 他 她 它 这 那 这个 那个 这里 哪 哪个 哪里 什么 怎么 怎样 如何 为什么 谁 几 多少 何时 是 在 有 和 与 或 但 如果 就 都 也
还 把 被 让 给 对 从 到 向 于 以 为 因为 之 其 着 过 地 得 会 能 可以 要 想 需要 应该 必须 请 请问 一个 个`,
  ar: `في من على إلى الى عن مع هل ما ماذا متى أين اين كيف كم لماذا أي اي هو هي أنا انا نحن هذا هذه ذلك الذي التي و أو او ثم أن ان إن
كان قد يمكن يمكنني أريد اريد يجب لي لدي عند إذا اذا بعد قبل بين حتى هنا`,
};

/** Words that deny, in the same languages: a search keeps them. */
export const DENYING_WORDS = `no not cannot cant dont doesnt didnt isnt arent wont wouldnt couldnt without nor neither
nicht kein keine keinen keiner ohne nie pas ne sans jamais aucun aucune sin nunca ningun nao sem nenhum
ない ません ず 不 没 没有 无法 不能 لا لم لن ليس غير بدون`;
