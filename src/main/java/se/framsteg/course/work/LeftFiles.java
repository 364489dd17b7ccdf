package se.framsteg.course.work;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.jobs.Tidying;

/** Erases files that stand on no worksheet any more, when nobody has gone back to them within a month. */
@Component
@Transactional
class LeftFiles implements Tidying {
    static final Duration KEPT_FOR = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final AttachmentRepository attachments;
    private final RegionDirectory regions;

    LeftFiles(JdbcClient jdbc, AttachmentRepository attachments, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.regions = regions;
    }

    @Override
    public void forgetOld(Instant now) {
        regions.inEach(region -> {
            attachments.eraseLeft(region, now.minus(KEPT_FOR));
        });
    }
}
