// Components are drawn with the tokens and the base styles of the site, so that their sizes and colours are real.
import '../src/app.css';
