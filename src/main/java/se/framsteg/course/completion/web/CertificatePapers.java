package se.framsteg.course.completion.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.framsteg.course.completion.Certificate;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.PaperShape;
import se.framsteg.shell.documents.Pdf;

/**
 * The papers of certificates. Anybody who has a code may ask, as often as they like: so only a few are drawn at once, and those
 * that were asked for last are held in memory for as long as the certificate says the same and the region looks the same.
 */
@Component
class CertificatePapers {
    private static final int HELD = 50;

    private record Key(String address, String heldBy, Certificate certificate, List<String> marks) {}

    private final Semaphore atOnce = new Semaphore(2);
    private final Map<Key, byte[]> held = Collections.synchronizedMap(new LinkedHashMap<>(HELD, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
            return size() > HELD;
        }
    });

    /** In the language of who asks; drawn when it is sent. */
    Supplier<byte[]> of(CertificateDocument paper) {
        Lang lang = Say.lang();
        var key = new Key(
                paper.address(),
                paper.words().heldBy(),
                paper.certificate(),
                Frame.current().look().marks());
        return () -> {
            byte[] drawn = held.get(key);
            return drawn != null ? drawn : drawn(key, lang, paper);
        };
    }

    private byte[] drawn(Key key, Lang lang, CertificateDocument paper) {
        atOnce.acquireUninterruptibly();
        try {
            byte[] meanwhile = held.get(key);
            if (meanwhile != null) {
                return meanwhile;
            }
            byte[] drawn = Frame.in(lang, () -> Pdf.of(paper, PaperShape.A4_STANDING));
            held.put(key, drawn);
            return drawn;
        } finally {
            atOnce.release();
        }
    }
}
