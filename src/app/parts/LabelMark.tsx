// A label as icon, word and hue together: never the hue alone.
import { isRole, type LabelName } from '../../core/model/labels';
import { useWords } from '../words';
import { Icon } from './Icon';

export function LabelMark({ name }: { readonly name: LabelName }) {
  const words = useWords();
  return (
    <span className="label-mark" data-tone={isRole(name) ? 'article' : name}>
      <Icon name={isRole(name) ? 'file' : name} />{words.labels[name]}
    </span>
  );
}
