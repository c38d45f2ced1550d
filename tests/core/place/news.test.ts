// Which words of an alert are news, and which are an error.
import { expect, it } from 'vitest';
import { isNews } from '../../../lib/core/place/news.ts';
import { parsePageSnapshot } from '../../../lib/core/place/page-snapshot.ts';
import { saysWrong } from '../../../lib/core/place/wrong-words.ts';

const NEWS = [
  '3 results available',
  '3 Ergebnisse gefunden',
  '3 notes found',
  'Showing 1–10 of 57 orders',
  'No results',
  'You have 200 characters remaining',
  'Loading…',
  'Page 3 loaded',
  'Your changes have been saved',
  'Saved',
  'Dark mode is on',
  'Weak password',
  'Balance: -410.20 EUR',
  'was 12 EUR, now 9 EUR',
  '3 characters left',
  '198 of 200 characters used',
  '検索結果は3件です',
  '保存しました',
  'تم الحفظ',
  '3 résultats trouvés',
  'Chargement en cours…',
  '3 resultados encontrados',
  'Nenhum resultado',
  'Nenhum resultado encontrado',
  'A mostrar 1–10 de 57 encomendas',
  'Mostrando 1 a 10 de 57',
  'Exibindo 1 a 10 de 57',
  'Restam 200 caracteres',
  '200 caracteres restantes',
  '198 de 200 caracteres utilizados',
  'A carregar…',
  'Carregando...',
  'As alterações foram guardadas',
  'Salvo',
  'Alterações salvas.',
  'Página 3 carregada',
  'Enviado com sucesso',
  'Modo escuro ativado',
  'Palavra-passe fraca',
  'Senha muito forte',
  'Saldo: -410,20 EUR',
  '找到 3 个结果',
  '共 57 条',
  '3 条记录',
  '没有结果',
  '未找到结果',
  '无结果',
  '已保存',
  '更改已保存。',
  '保存成功',
  '正在加载…',
  '加载中...',
  '还剩 200 个字符',
  '还可输入 200 字',
  '显示第 1 到 10 条，共 57 条',
  '已选择 3 项',
  '深色模式已开启',
  '密码强度：弱',
  '余额：-410.20',
  '結果がありません',
];

const ERRORS = [
  '3 fields are wrong',
  '2 errors found',
  'Error 404',
  'Your changes could not be saved',
  'Not saved',
  'The period is closed',
  '5 orders could not be sent',
  'Save failed',
  '保存できませんでした',
  'Amount must be below 100 EUR',
  'At least 8 characters',
  'The password is too weak',
  'Cost centre 410 is closed',
  'Duplicate IP address found in global table: 192.0.2.17/24',
  'Duplicate prefix found in VRF blue: 198.51.100.0/24',
  'No plant',
  'Plant is missing',
  'FI-204: Cost centre 410 is closed',
  'Nicht gespeichert',
  'Supplier 4711 is blocked',
  'Enter a date',
  'لم يتم الحفظ',
  'No es válido',
  'Only 3 items are in stock',
  'Document was already sent',
  'Não foi possível guardar',
  'As alterações não foram salvas',
  'Senha inválida',
  'O centro de custo 410 está fechado',
  'Falha ao carregar a página',
  'Restam campos por preencher',
  'O fornecedor 4711 está bloqueado',
  '保存失败',
  '未保存',
  '请输入日期',
  '成本中心 410 已关闭',
  '密码太弱，至少 8 个字符',
  '供应商 4711 已被冻结',
  '3 个字段有错误',
  '第 3 行必须填写',
  '3 个字段必须填写',
  'O documento já foi enviado',
  '未找到供应商 4711',
];

it.each(NEWS)('%s is news', (words) => {
  expect(isNews(words)).toBe(true);
});

it.each(ERRORS)('%s is an error', (words) => {
  expect(isNews(words)).toBe(false);
});

const WRONG = [
  'Plant is not known',
  'Enter a date',
  'Cost centre 410 is closed',
  'Kostenstelle 410 ist gesperrt',
  'Ce champ est obligatoire',
  'Seleccione una planta: es obligatorio',
  'Preencha o nome',
  '日付を入力してください',
  '请输入日期',
  'يجب إدخال التاريخ',
];

it.each(WRONG)('%s says that something is wrong', (words) => {
  expect(saysWrong(words)).toBe(true);
});

it.each([
  'Use the number on the delivery note',
  'You can use the tool',
  'Falls nötig, mit Komma',
  'As on the papers',
  'Four digits',
  'Wie auf dem Lieferschein',
  '如单据所示',
])('%s does not', (words) => {
  expect(saysWrong(words)).toBe(false);
});

it('news is left out of what was read, so that the next message counts', () => {
  const errors = ['3 results available', 'The period is closed'];
  const read = parsePageSnapshot({ url: 'https://a.example/', error: errors[0], errors });
  expect(read).toMatchObject({ error: 'The period is closed', errors: ['The period is closed'] });
});
