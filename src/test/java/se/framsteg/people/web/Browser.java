package se.framsteg.people.web;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser as simple as can be: keeps its one cookie, follows nothing by itself, and sends forms as they stand. */
public final class Browser {
    private static final Pattern FORM =
            Pattern.compile("<form method=\"post\" action=\"([^\"]*)\".*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private final MockMvcTester server;
    private @Nullable Cookie cookie;
    private String address = "10.0.0.1";

    public Browser(MockMvcTester server) {
        this.server = server;
    }

    public Browser from(String client) {
        address = client;
        return this;
    }

    public MvcTestResult get(String path) {
        return send(HttpMethod.GET, path, Map.of());
    }

    public MvcTestResult head(String path) {
        return send(HttpMethod.HEAD, path, Map.of());
    }

    public MvcTestResult post(String path, Map<String, String> fields) {
        return send(HttpMethod.POST, path, fields);
    }

    /** Sends the form on this page whose action is the one given, with its hidden fields and these. */
    public MvcTestResult press(MvcTestResult page, String action, Map<String, String> typed) {
        return post(action, filled(page, action, typed));
    }

    /** The fields of a form as it would be sent; the address may be that of one of its buttons. */
    public static Map<String, String> filled(MvcTestResult page, String action, Map<String, String> typed) {
        Matcher forms = FORM.matcher(html(page));
        while (forms.find()) {
            if (forms.group(1).equals(action) || forms.group().contains("formaction=\"" + action + "\"")) {
                var fields = new LinkedHashMap<String, String>();
                Matcher hidden = HIDDEN.matcher(forms.group());
                while (hidden.find()) {
                    fields.put(hidden.group(1), hidden.group(2));
                }
                fields.putAll(typed);
                return fields;
            }
        }
        throw new AssertionError("No form to %s on\n%s".formatted(action, html(page)));
    }

    public static String html(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static @Nullable String location(MvcTestResult answer) {
        return answer.getResponse().getHeader("Location");
    }

    public void forgetCookie() {
        cookie = null;
    }

    public boolean hasCookie() {
        return cookie != null;
    }

    /** The session's token; as a thief of the cookie would have it. */
    public String token() {
        if (cookie == null) {
            throw new AssertionError("Nobody is signed in here");
        }
        return cookie.getValue();
    }

    public void hold(String token) {
        cookie = new Cookie("framsteg", token);
    }

    private MvcTestResult send(HttpMethod method, String path, Map<String, String> fields) {
        var request = server.method(method).uri(java.net.URI.create(path)).with(raw -> {
            raw.setRemoteAddr(address);
            return raw;
        });
        fields.forEach(request::param);
        if (cookie != null) {
            request.cookie(cookie);
        }
        MvcTestResult answer = request.exchange();
        Cookie given = answer.getResponse().getCookie("framsteg");
        if (given != null) {
            cookie = given.getMaxAge() == 0 ? null : given;
        }
        return answer;
    }
}
