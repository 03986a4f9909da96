import { type FormErrors, useForm, type UseFormReturnType } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { ProblemError } from '../../lib/problem';

interface ApiFormOptions<Values, Answer> {
  initialValues: Values;
  /** what can be told without asking the server, by field */
  validate?: (values: Values) => FormErrors;
  send: (values: Values) => Promise<Answer>;
  onDone: (answer: Answer, form: UseFormReturnType<Values>) => void;
}

/** A form whose server speaks of fields: its faults stand at theirs, what is left of them is the form's `failure`. */
export function useApiForm<Values extends Record<string, unknown>, Answer>({
  initialValues,
  validate,
  send,
  onDone,
}: ApiFormOptions<Values, Answer>) {
  const form = useForm<Values>({ initialValues, validate });
  const sending = useMutation({
    mutationFn: send,
    // Without a network it fails at once, and the form says so.
    networkMode: 'always',
    onSuccess: (answer) => onDone(answer, form),
    onError: (error) => {
      const faults = faultsByField(error, form.getValues());
      form.setErrors(faults);
      focusFirst(form, faults);
    },
  });

  return {
    form,
    busy: sending.isPending,
    failure: sending.error && !hasFieldOf(sending.error, form.getValues()) ? sending.error : null,
    submit: form.onSubmit(
      (values) => {
        if (!sending.isPending) sending.mutate(values);
      },
      (errors) => focusFirst(form, errors),
    ),
  };
}

function faultsByField(error: unknown, values: object): FormErrors {
  if (!(error instanceof ProblemError)) return {};
  const known = error.errors.filter(({ pointer }) => fieldOf(pointer) in values);
  return Object.fromEntries(known.map(({ pointer, detail }) => [fieldOf(pointer), detail]));
}

function hasFieldOf(error: unknown, values: object): boolean {
  return Object.keys(faultsByField(error, values)).length > 0;
}

/** `/email`, `/block/reason` and `/aliases/0` speak of `email`, `reason` and `aliases`: no form has two fields of one name. */
function fieldOf(pointer: string): string {
  const named = pointer.replace(/(\/\d+)+$/, '');
  return named.slice(named.lastIndexOf('/') + 1);
}

function focusFirst<Values>(form: UseFormReturnType<Values>, errors: FormErrors): void {
  const [first] = Object.keys(errors);
  // Once the fields can be used again.
  if (first) setTimeout(() => form.getInputNode(first)?.focus());
}
