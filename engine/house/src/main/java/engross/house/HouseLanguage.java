package engross.house;

import engross.model.style.StyleSheet;

/** What a house has for one language, each part made when it is first asked for. */
record HouseLanguage(Once<Labels> labels, Once<StyleSheet> styleSheet) {}
