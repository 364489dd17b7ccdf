package se.framsteg.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import se.framsteg.shell.Face;
import se.framsteg.shell.tenancy.Region;

/** What regions have written for their pages: asked by the ground for every page, answered from memory by who keeps it. */
public interface Faces {
    /** As anybody sees it. */
    Face of(Region region);

    /** With what is not published yet, where that is asked for by somebody who may see it; else empty. */
    Optional<Face> drafted(Region region, HttpServletRequest request);
}
