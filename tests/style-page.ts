// Loads the tokens and base styles of the site, so that components have real sizes and colours.
import '../src/app.css';
