package se.framsteg.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.framsteg.shell.Assets;

/** The files of the design, kept by the browser for a year: another content has another address. */
@Controller
@WithoutTransaction
class AssetsController {
    @GetMapping("/assets/{hash}/{*name}")
    void show(
            @PathVariable String hash,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Assets.Asset asset = Assets.find(name.substring(1));
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(asset.type());
        response.setHeader(
                "Cache-Control",
                asset.hash().equals(hash) ? "public, max-age=31536000, immutable" : "public, max-age=30");
        Rendered.write(asset.bytes(), asset.gzipped(), request, response);
    }
}
