import { useParams } from 'react-router';
import { useSideActions } from '../hooks/use-side-actions';
import { MAX_SIDES, MIN_SIDES, repeatedSide, sidesOf } from '../rules/sides';
import { ComparisonView } from './comparison-view';
import { RepeatedSide, TooFewSides, TooManySides } from './side-faults';
import { SidePicker } from './side-picker';

/** `/pk/a/b[/…]`: the address alone says what is compared and in which order. */
export function ComparisonPage() {
  const { '*': path = '' } = useParams();
  const sides = sidesOf(path);
  const { actions, question } = useSideActions(sides);
  return (
    <>
      <Content sides={sides} actions={actions} />
      <SidePicker sides={sides} question={question} />
    </>
  );
}

function Content({ sides, actions }: { sides: string[]; actions: ReturnType<typeof useSideActions>['actions'] }) {
  const repeated = repeatedSide(sides);
  if (repeated !== undefined) return <RepeatedSide slug={repeated} sides={sides} actions={actions} />;
  if (sides.length < MIN_SIDES) return <TooFewSides sides={sides} actions={actions} />;
  if (sides.length > MAX_SIDES) return <TooManySides sides={sides} />;
  return <ComparisonView sides={sides} actions={actions} />;
}
