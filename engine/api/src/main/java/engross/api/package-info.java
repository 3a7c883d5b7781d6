/**
 * The engine for other programs: sources as values in, documents as bytes out. An {@link engross.api.Engine} is a house with everything
 * prepared; each task is a small value of its own: {@link engross.api.SourceCheck}, {@link engross.api.Build},
 * {@link engross.api.SourceRedline}. Nothing here keeps global state or touches a disk, and all of it is thread-safe.
 *
 * <pre>{@code
 * Engine engine = Engine.of(House.read(ShippedHouse.files()).orThrow());
 * SourceText source = SourceText.read("decision.en.yaml", stream, Pictures.NONE);
 * Result<List<Rendition>> made = Build.of(Format.DOCX, Format.PDF).make(engine, source);
 * }</pre>
 */
@NullMarked
package engross.api;

import org.jspecify.annotations.NullMarked;
