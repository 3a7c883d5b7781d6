package engross.transcription;

/**
 * What the texts of a large part of a document are written with.
 *
 * @param marking whose marks name nobody in it
 */
record Section(Marking marking, SourceText texts, BlockBuilder blocks) {}
