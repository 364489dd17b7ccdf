package se.framsteg.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.flows.Flow;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.Flows;
import se.framsteg.flows.brokering.Deliveries;
import se.framsteg.flows.brokering.Delivery;
import se.framsteg.flows.brokering.Dialogues;
import se.framsteg.flows.brokering.MatchId;
import se.framsteg.flows.brokering.Matches;
import se.framsteg.flows.brokering.Pairing;
import se.framsteg.flows.brokering.Proposal;
import se.framsteg.flows.brokering.Speaker;
import se.framsteg.flows.matching.Candidates;
import se.framsteg.flows.matching.Fit;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.people.Member;

/** What has come of some of the demo's offers and needs: each as far as it has come, by what the two companies say themselves. */
final class DemoExchanges {
    private final ApplicationContext house;
    private final Manager by;
    private final LocalDate today;

    DemoExchanges(ApplicationContext house, Manager by) {
        this.house = house;
        this.by = by;
        this.today = LocalDate.now(house.getBean(Clock.class));
    }

    void write() {
        house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            List<DemoExchange> all = DemoExchange.all();
            Map<OrganisationNumber, UUID> ids = house.getBean(Organisations.class)
                    .idsOf(
                            by.region(),
                            all.stream()
                                    .flatMap(each -> Stream.of(each.offer(), each.need()))
                                    .map(DemoExchange.End::organisation)
                                    .distinct()
                                    .toList());
            all.forEach(each -> write(
                    each,
                    DemoFlows.lead(
                            house,
                            by,
                            Objects.requireNonNull(ids.get(each.offer().organisation()))),
                    DemoFlows.lead(
                            house,
                            by,
                            Objects.requireNonNull(ids.get(each.need().organisation())))));
        });
    }

    private void write(DemoExchange exchange, Member gives, Member takes) {
        FlowId offer = flow(gives, exchange.offer().title());
        FlowId need = flow(takes, exchange.need().title());
        Fit fit = house.getBean(Candidates.class)
                .between(by.region(), offer, need)
                .orElseThrow();
        MatchId match = house.getBean(Matches.class)
                .interest(
                        takes,
                        new Pairing(
                                offer.value(),
                                need.value(),
                                fit.score().total(),
                                fit.weights().version(),
                                fit.tensOfKm()))
                .match();
        house.getBean(Matches.class).yes(Speaker.of(gives), match);
        Dialogues dialogues = house.getBean(Dialogues.class);
        exchange.messages()
                .forEach(each ->
                        dialogues.write(Speaker.of(each.by().equals("offer") ? gives : takes), match, each.words()));
        if (exchange.agreement() != null) {
            agree(exchange.agreement(), Speaker.of(gives), Speaker.of(takes), match);
        }
        Objects.requireNonNullElse(exchange.deliveries(), List.<DemoExchange.Load>of())
                .forEach(each -> deliver(each, Speaker.of(gives), Speaker.of(takes), match));
    }

    private FlowId flow(Member member, String title) {
        return house.getBean(Flows.class).of(member).stream()
                .filter(flow -> flow.said().what().title().equals(title))
                .map(Flow::id)
                .findFirst()
                .orElseThrow();
    }

    private void agree(DemoExchange.Agreement agreement, Speaker gives, Speaker takes, MatchId match) {
        Dialogues dialogues = house.getBean(Dialogues.class);
        var terms = new Proposal.Terms(agreement.words(), agreement.tonnes(), day(agreement.from()), null);
        dialogues.propose(gives, match, Proposal.Kind.AGREEMENT, terms);
        UUID proposal = dialogues.proposals(takes, match).getFirst().id();
        dialogues.answer(takes, match, proposal, true);
    }

    private void deliver(DemoExchange.Load load, Speaker gives, Speaker takes, MatchId match) {
        Deliveries deliveries = house.getBean(Deliveries.class);
        UUID told = deliveries.tell(gives, match, new Delivery.Told(day(load.on()), load.tonnes(), null));
        deliveries.confirm(takes, match, told);
    }

    private LocalDate day(String told) {
        return today.plusDays(Integer.parseInt(told));
    }
}
