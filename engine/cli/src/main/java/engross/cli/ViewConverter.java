package engross.cli;

import engross.api.View;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the views that commands take. */
final class ViewConverter implements ITypeConverter<View> {
    @Override
    public View convert(String text) {
        return View.parse(text)
                .orElseThrow(() -> new TypeConversionException("a view is final, original, markup or author=NAME"));
    }
}
