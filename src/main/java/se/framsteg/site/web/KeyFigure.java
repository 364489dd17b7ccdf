package se.framsteg.site.web;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.outcomes.Figures;
import se.framsteg.outcomes.Indicator;
import se.framsteg.outcomes.StrategyShare;
import se.framsteg.outcomes.charts.Told;

/** One of the four figures that one came for: large, with of how many below it. */
public record KeyFigure(String id, String value, String label, String of) {
    static List<KeyFigure> of(Figures figures) {
        return List.of(
                new KeyFigure(
                        Indicator.COMPANIES_BENEFITED.id(),
                        number(figures.benefited().value()),
                        say("site.key.benefited", figures.benefited().value()),
                        say("site.key.benefited.of", number(figures.benefited().applied()))),
                strategy(figures.strategy()),
                new KeyFigure(
                        Indicator.ACTION_PLANS.id(),
                        number(figures.plans().drawnUp()),
                        say("site.key.plans", figures.plans().drawnUp()),
                        plans(figures.plans())),
                new KeyFigure(
                        Indicator.IDEAS.id(),
                        number(figures.ideas().value()),
                        say("site.key.ideas", figures.ideas().value()),
                        say("site.key.ideas.of")));
    }

    private static String plans(Figures.ActionPlans plans) {
        Long byOwner = plans.byOwner();
        Long byBoard = plans.byBoard();
        if (byOwner == null || byBoard == null || plans.adopted() == 0) {
            return say("site.key.plans.of", plans.adopted());
        }
        return byOwner == 0
                ? say("site.key.plans.of.board", byBoard)
                : say("site.key.plans.of.apart", plans.adopted(), byBoard, byOwner);
    }

    private static KeyFigure strategy(StrategyShare strategy) {
        String id = Indicator.STRATEGY_SHARE.id();
        var share = strategy.share();
        if (!strategy.isShown()) {
            return new KeyFigure(
                    id,
                    number(strategy.answered()),
                    say("site.key.strategy.hidden", strategy.answered()),
                    say("site.key.strategy.hidden.of", number(strategy.population())));
        }
        return share == null
                ? new KeyFigure(
                        id,
                        number(strategy.numerator()),
                        say("site.key.strategy"),
                        say("site.key.strategy.few", number(strategy.answered())))
                : new KeyFigure(
                        id,
                        Told.share(share),
                        say("site.key.strategy"),
                        say("site.key.strategy.of", number(strategy.numerator()), number(strategy.answered())));
    }
}
