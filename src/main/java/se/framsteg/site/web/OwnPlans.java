package se.framsteg.site.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Membership;
import se.framsteg.people.Promoter;
import se.framsteg.people.Role;
import se.framsteg.plan.Plans;

/** The plans of the organisations that somebody is a promoter of, where they work with that plan too. */
@Component
class OwnPlans {
    private final Members members;
    private final Plans plans;

    OwnPlans(Members members, Plans plans) {
        this.members = members;
        this.plans = plans;
    }

    List<OwnPlan> of(Promoter by, String region) {
        Map<UUID, Role> roles = new LinkedHashMap<>();
        members.of(by.person()).stream()
                .filter(each -> each.region().equals(by.region()) && each.role().isOfCompany())
                .filter(each -> by.organisations().contains(each.organisationId()))
                .sorted(Comparator.comparing(Membership::role))
                .forEach(each -> {
                    UUID organisation = each.organisationId();
                    if (organisation != null) {
                        roles.putIfAbsent(organisation, each.role());
                    }
                });
        var own = new ArrayList<OwnPlan>();
        roles.forEach((organisation, role) -> {
            var member = new Member(by.person(), by.region(), by.name(), organisation, role);
            own.add(new OwnPlan(
                    members.company(member),
                    "/%s/company/%s/plan".formatted(region, organisation),
                    plans.standing(member)));
        });
        return own;
    }
}
