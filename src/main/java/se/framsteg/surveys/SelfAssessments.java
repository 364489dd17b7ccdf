package se.framsteg.surveys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The versions of the self-assessment there are, each read when it is first asked for. */
@Component
public class SelfAssessments {
    /** What is asked in a sheet that is begun today. */
    public static final int NEWEST = 1;

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private final Map<Integer, SelfAssessment> read = new ConcurrentHashMap<>();

    public SelfAssessment newest() {
        return version(NEWEST);
    }

    public SelfAssessment version(int version) {
        return read.computeIfAbsent(version, SelfAssessments::read);
    }

    private static SelfAssessment read(int version) {
        String path = "/content/self-assessment/%d.yaml".formatted(version);
        try (InputStream file = SelfAssessments.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new NoSuchElementException("No version %d of the self-assessment".formatted(version));
            }
            SelfAssessment assessment = YAML.readValue(file, SelfAssessment.class);
            if (assessment.version() != version) {
                throw new IllegalStateException("%s says that it is version %d".formatted(path, assessment.version()));
            }
            return assessment;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
