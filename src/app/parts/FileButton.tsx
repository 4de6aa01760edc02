// The start page's way to choose files: the browser's own input, dressed as a button.
import { fromFiles } from '../intake';
import { open } from '../session';
import { useWords } from '../words';
import { Icon } from './Icon';

export function FileButton() {
  const words = useWords();
  return (
    <label className="file-button">
      <input
        type="file"
        multiple
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) void fromFiles(files).then(open);
        }}
      />
      <Icon name="file" />{words.chooseFiles}
    </label>
  );
}
