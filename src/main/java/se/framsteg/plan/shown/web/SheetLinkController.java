package se.framsteg.plan.shown.web;

import static org.springframework.http.HttpStatus.GONE;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.plan.shown.SharedSheets;
import se.framsteg.shell.tenancy.Region;

/** Whoever has the link reads what a company has chosen to show. */
@Controller
@RequestMapping("/{region}/sheet/{token}")
class SheetLinkController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final SharedSheets sheets;
    private final CheckAddress checks;

    SheetLinkController(SharedSheets sheets, CheckAddress checks) {
        this.sheets = sheets;
        this.checks = checks;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        String path = "/%s/sheet/%s".formatted(region.slug(), token);
        return sheets.behind(region.id(), token)
                .<View>map(sheet -> new SheetPage(region, sheet, path, checks.of(region, sheet)))
                .orElseGet(() -> new SheetIsOverPage().with(GONE));
    }

    @GetMapping("/sheet.pdf")
    View download(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return sheets.behind(region.id(), token)
                .<View>map(sheet -> SheetPaper.download(region, sheet, checks.of(region, sheet)))
                .orElseGet(() -> new SheetIsOverPage().with(GONE));
    }
}
