package se.framsteg.shell.documents;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF what in a PDF breaks PDF/UA-1 (may be read by everyone) or PDF/A-2a (may be kept). */
public final class VeraPdf {
    private VeraPdf() {}

    public static List<String> whatBreaksAccessibility(byte[] pdf) {
        return whatBreaks(PDFAFlavour.PDFUA_1, pdf);
    }

    public static List<String> whatBreaksArchiving(byte[] pdf) {
        return whatBreaks(PDFAFlavour.PDFA_2_A, pdf);
    }

    private static List<String> whatBreaks(PDFAFlavour flavour, byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(failed -> failed.getRuleId().getClause() + "-"
                            + failed.getRuleId().getTestNumber() + ": " + failed.getMessage() + " at "
                            + failed.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
