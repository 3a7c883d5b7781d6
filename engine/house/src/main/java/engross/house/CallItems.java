package engross.house;

import engross.model.Format;

/** How the items of a call are labelled. @param form first label of a list form */
record CallItems(String form, Format format) {}
