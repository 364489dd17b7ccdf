package se.framsteg.applications;

import java.util.EnumSet;
import java.util.Set;
import se.framsteg.applications.Application.Role;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.Criteria.Unmet;

/** What speaks against an application, by the criteria of its cohort. A person decides whether it matters. */
final class Fit {
    private Fit() {}

    /** @param before whether the organisation has taken part before, as far as one may know */
    static Set<Unmet> against(Criteria criteria, Application application, boolean before) {
        Company company = application.company();
        if (application.role() == Role.PROMOTER) {
            return Set.of();
        }
        Set<Unmet> unmet = EnumSet.noneOf(Unmet.class);
        unmet.addAll(criteria.unmetBy(company.municipality(), company.byRecommendation(), company.sector(), before));
        if (company.municipality() == null) {
            unmet.add(Unmet.MUNICIPALITY);
        }
        return unmet;
    }
}
