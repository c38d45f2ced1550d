import { Checkbox, Form, Input, InputNumber, Radio, Select, Switch } from 'antd';
import { useEffect } from 'react';
import { casesOf } from './cases-of.js';
import { drawReact, h } from './react.js';

const controls = {
  name: () => h(Input),
  email: () => h(Input),
  centre: (f) => h(Select, { options: f.options.map((value) => ({ value })) }),
  fuel: (f) => h(Select, { showSearch: true, options: f.options.map((value) => ({ value })) }),
  notes: () => h(Input.TextArea),
  reason: () => h(Input, { placeholder: 'Why?' }),
  weight: (f) => h(InputNumber, { suffix: f.affix }),
  terms: (f) => h(Checkbox, null, f.label),
  report: () => h(Switch),
  delivery: (f) => h(Radio.Group, { options: f.options }),
};

function Page({ isWrong }) {
  const [form] = Form.useForm();
  useEffect(() => {
    if (isWrong) form.validateFields().catch(() => {});
  }, [form, isWrong]);
  const items = casesOf(isWrong).map((f) =>
    h(
      'div',
      { key: f.id, 'data-case': f.id },
      h(
        Form.Item,
        {
          name: f.id,
          label: f.id === 'terms' ? undefined : f.label,
          extra: f.hint,
          valuePropName: /terms|report/.test(f.id) ? 'checked' : 'value',
          rules: f.error ? [{ required: f.id !== 'terms', validator: () => Promise.reject(new Error(f.error)) }] : [],
        },
        controls[f.id](f),
      ),
    ),
  );
  return h(Form, { form, layout: 'vertical' }, items);
}

export default (root, isWrong) => drawReact(root, isWrong, {}, () => h(Page, { isWrong }));
