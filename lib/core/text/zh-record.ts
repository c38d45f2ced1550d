// Chinese: the messages about recording the steps of a tip, and the steps themselves.
import type { enRecord } from './en-record.ts';
import type { Catalogue } from './text.ts';

/** The Chinese messages about recording steps. */
export const zhRecord: Pick<Catalogue, keyof typeof enRecord> = {
  'record.do': '录制步骤',
  'record.name': '录制步骤',
  'record.on': '正在录制',
  'record.paused': '已暂停',
  'record.how': '像平常一样在页面上完成任务。每次点击和每个字段都会成为一个步骤。您输入或选择的内容绝不会被录制。',
  'record.pausedPerson': '在您继续之前，不会录制任何内容。',
  'record.pausedClosed': '浏览器尚未允许 Alongside 查看此页面。请在此页面上按工具栏按钮，然后按“继续”。',
  'record.pausedFull': '一条提示最多只能有 {n} 个步骤。选择“完成”即可使用这些步骤。',
  'record.refused': '无法在此页面上录制步骤。',
  'record.none': '还没有步骤',
  'record.count': { other: '目前有 {n} 个步骤' },
  'record.last': '最近的步骤',
  'record.undo': '撤销上一步',
  'record.pause': '暂停',
  'record.resume': '继续',
  'step.click': '点击 **{name}** 。',
  'step.clickPlain': '点击这里。',
  'step.tab': '打开 **{name}** 选项卡。',
  'step.fill': '填写 **{name}** 。',
  'step.fillPlain': '填写此字段。',
  'step.choose': '选择 **{name}** 。',
  'step.choosePlain': '在这里选择。',
  'step.row': '在 **{name}** 中选择一行。',
  'step.rowPlain': '在表格中选择一行。',
  'step.tick': '勾选 **{name}** 。',
  'step.tickPlain': '勾选此框。',
  'step.untick': '取消勾选 **{name}** 。',
  'step.untickPlain': '取消勾选此框。',
  'step.press': '按 **Enter** 键。',
};
