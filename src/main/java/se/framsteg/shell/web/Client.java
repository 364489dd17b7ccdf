package se.framsteg.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The other end of a request: the network it comes from, and what kind of browser it says it is. */
public final class Client {
    private Client() {}

    /** The address; of a version 6 address only the half that names the network. */
    public static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        try {
            byte[] bytes =
                    InetAddress.ofLiteral(address.replaceFirst("%.*", "")).getAddress();
            return bytes.length > 4 ? HexFormat.of().formatHex(bytes, 0, 8) : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** In words a person knows their own devices by: {@code Firefox, Windows}. */
    public static String device(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        String browser = first(agent, "Edg", "Edge", "Firefox", "Firefox", "Chrome", "Chrome", "Safari", "Safari");
        String system = first(
                agent, "iPhone", "iPhone", "iPad", "iPad", "Android", "Android", "Windows", "Windows", "Mac OS", "Mac",
                "Linux", "Linux");
        return browser.isEmpty() ? system : system.isEmpty() ? browser : browser + ", " + system;
    }

    private static String first(@Nullable String agent, String... signsAndNames) {
        for (int i = 0; agent != null && i < signsAndNames.length; i += 2) {
            if (agent.contains(signsAndNames[i])) {
                return signsAndNames[i + 1];
            }
        }
        return "";
    }
}
