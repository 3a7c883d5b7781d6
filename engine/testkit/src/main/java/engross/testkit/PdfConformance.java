package engross.testkit;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds PDF files against ISO 19005 (PDF/A) and ISO 14289 (PDF/UA), with veraPDF. */
public final class PdfConformance {
    private static final Logger LOG = Logger.getLogger("");

    static {
        LOG.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformance() {}

    /** What the file fails, one line a rule; empty where it conforms. @param flavour such as {@code 2a} or {@code ua1} */
    public static List<String> failures(byte[] pdf, String flavour) throws Exception {
        // The validator lowers the names of XMP types in the default locale, and fails where I becomes a dotless i.
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return validate(pdf, flavour);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> validate(byte[] pdf, String flavour) throws Exception {
        PDFAFlavour profile = PDFAFlavour.fromString(flavour);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profile);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(profile, 1, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> failures = new ArrayList<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    failures.add(assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext());
                }
            }
            if (failures.isEmpty() && !result.isCompliant()) {
                failures.add("not compliant");
            }
            return failures;
        }
    }
}
