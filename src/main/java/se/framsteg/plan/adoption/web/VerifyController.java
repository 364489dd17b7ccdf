package se.framsteg.plan.adoption.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.framsteg.course.work.NewFile;
import se.framsteg.plan.adoption.Checking;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.Client;
import se.framsteg.shell.web.SeeOther;

/** Whether a paper is of an adopted plan, for whoever has it. A file is hashed as it comes in, and never kept. */
@Controller
@RequestMapping("/{region}/verify")
class VerifyController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Checking checking;

    VerifyController(Checking checking) {
        this.checking = checking;
    }

    @GetMapping
    View show(
            @RequestAttribute(REGION) Region region,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(defaultValue = "false") boolean many) {
        Optional<String> read = Checking.read(hash);
        return new VerifyPage(
                region,
                read.orElse(""),
                read.flatMap(each -> checking.find(region.id(), each)).orElse(null),
                many,
                Mending.NONE);
    }

    @PostMapping
    View find(
            @RequestAttribute(REGION) Region region,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        String path = "/%s/verify".formatted(region.slug());
        if (!checking.mayAsk(region.id(), Client.of(request))) {
            return SeeOther.to(path + "?many=true");
        }
        byte[] sent = read(file);
        if (sent.length > NewFile.LARGEST) {
            return refused(region, "file", "course.file.too-large");
        }
        return (sent.length > 0 ? Optional.of(Checking.hash(sent)) : Checking.read(hash))
                .<View>map(read -> SeeOther.to(path + "?hash=" + read))
                .orElseGet(() -> refused(region, "hash", "plan.decision.verify.missing"));
    }

    private static View refused(Region region, String field, String key) {
        return new VerifyPage(region, "", null, false, Mending.of(field, key)).with(UNPROCESSABLE_CONTENT);
    }

    private static byte[] read(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getInputStream().readNBytes(NewFile.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
