// Starts the app: settings first, so that nothing flashes, then history, keys and the one React root.
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { startKeys } from './keys';
import { followHistory } from './session';
import { startSettings } from './settings';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/start.css';
import './styles/bar.css';
import './styles/strip.css';
import './styles/article.css';
import './styles/margin.css';
import './styles/original.css';
import './styles/cards.css';
import './styles/print.css';

startSettings();
followHistory();
startKeys();
createRoot(document.getElementById('root')!).render(<App />);
