package engross.source;

import engross.model.Place;

/** A plain value of a source: a symbol, a date, a number. */
public record SourceField(String text, Place place) {}
