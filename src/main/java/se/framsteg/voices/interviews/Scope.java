package se.framsteg.voices.interviews;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where somebody lets their words be shown. The region's own site is always meant; the rest is asked for, one by one. */
public enum Scope {
    SITE,
    PRINT,
    PICTURES,
    OPEN_DATA;

    /** What may be chosen beside the site. */
    public static final List<Scope> CHOSEN = List.of(PRINT, PICTURES, OPEN_DATA);

    public static Set<Scope> of(Collection<String> codes) {
        var scopes = EnumSet.of(SITE);
        CHOSEN.stream().filter(each -> codes.contains(each.code())).forEach(scopes::add);
        return scopes;
    }

    static Set<Scope> read(String[] codes) {
        return of(Arrays.asList(codes));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String textKey() {
        return "voices.consent.scope." + code();
    }
}
