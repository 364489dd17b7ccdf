package se.framsteg.people.web;

import static org.springframework.http.HttpStatus.GONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.people.AuditedProgrammes.AuditedProgramme;
import se.framsteg.people.Auditor;
import se.framsteg.people.AuditorPasses;
import se.framsteg.people.Sessions;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.Client;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.shell.web.SessionCookie;

/** An auditor's way in: the link says whose it is, its button begins to read, and the first page says what. */
@Controller
@RequestMapping("/{region}/audit")
class AuditController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final AuditorPasses passes;
    private final Sessions sessions;
    private final NewCookie cookies;

    AuditController(AuditorPasses passes, Sessions sessions, NewCookie cookies) {
        this.passes = passes;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @GetMapping
    View index(Auditor by, @RequestAttribute(REGION) Region region) {
        List<AuditedProgramme> programmes = passes.programmes(by);
        if (programmes.stream().anyMatch(AuditedProgramme::example)) {
            Frame.headExample();
        }
        return new AuditPage(region, by, programmes);
    }

    @GetMapping("/pass/{token}")
    View show(@RequestAttribute(REGION) Region region, HttpServletRequest request) {
        return passes.holder(region.id(), request.getRequestURI())
                .<View>map(auditor -> new AuditLinkPage(request.getRequestURI(), region, auditor))
                .orElseGet(() -> new PassIsOverPage(region).with(GONE));
    }

    @PostMapping("/pass/{token}")
    View create(@RequestAttribute(REGION) Region region, HttpServletRequest request) {
        String token = cookies.token(request);
        return passes.begin(region.id(), request.getRequestURI(), token, Client.device(request))
                .<View>map(auditor -> {
                    String former = SessionCookie.read(request);
                    if (former != null) {
                        sessions.end(former);
                    }
                    return SeeOther.to("/%s/audit".formatted(region.slug()));
                })
                .orElseGet(() -> new PassIsOverPage(region).with(GONE));
    }
}
