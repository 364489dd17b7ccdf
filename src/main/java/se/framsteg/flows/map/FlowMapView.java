package se.framsteg.flows.map;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.percent;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.course.Worksheet;
import se.framsteg.course.views.OwnView;
import se.framsteg.course.views.View;
import se.framsteg.course.work.Answers;

/** What a flow map comes to: drawn, whether in and out agree, how much goes round, and what the leaks cost. */
@Component
public class FlowMapView implements OwnView {
    private static final BigDecimal A_LITTLE = new BigDecimal("0.1");
    private static final BigDecimal A_FIFTH = new BigDecimal("0.2");

    @Override
    public String name() {
        return FlowMap.NAME;
    }

    @Override
    public List<View> of(Worksheet worksheet, Answers answers) {
        FlowMap map = FlowMap.of(worksheet.table(FlowMap.TABLE).orElseThrow(), answers);
        if (map.flows().isEmpty()) {
            return List.of(new View.Awaited(say("flows.map.title"), say("flows.map.empty")));
        }
        var views = new ArrayList<View>();
        views.add(new View.Drawn(say("flows.map.title"), say("flows.map.what"), FlowPicture.of(map)));
        views.add(new View.Told(say("flows.map.sums"), say("flows.map.sums.what"), sums(map, answers)));
        views.add(new LeakPicture(map).view());
        return views;
    }

    @Override
    public List<OwnView.Further> further() {
        return List.of(new OwnView.Further(say("flows.map.offers.link"), "offers"));
    }

    /** How much of it there is, and where it goes. */
    public static String words(MappedFlow flow) {
        return say("flows.map.offers.words", tonnes(flow.tonnesYear()), FlowPicture.where(flow));
    }

    private static List<String> sums(FlowMap map, Answers answers) {
        var sentences = new ArrayList<String>();
        sentences.add(say("flows.map.in-out", tonnes(map.tonnesIn()), tonnes(map.tonnesOut())));
        map.difference().ifPresent(share -> sentences.add(difference(share, answers.typed("difference"))));
        map.aroundIn().ifPresent(share -> sentences.add(say("flows.map.around.in", exact(share))));
        map.aroundOut().ifPresent(share -> sentences.add(say("flows.map.around.out", exact(share))));
        map.around().ifPresent(share -> sentences.add(say("flows.map.around.all", exact(share))));
        if (map.unsaid() > 0) {
            sentences.add(say("flows.map.unsaid", map.unsaid()));
        }
        if (map.uncounted() > 0) {
            sentences.add(say("flows.map.uncounted", map.uncounted()));
        }
        map.doubtful()
                .forEach(flow -> sentences.add(say("flows.map.doubtful", flow.name(), tonnes(flow.tonnesYear()))));
        return sentences;
    }

    private static String difference(BigDecimal share, String why) {
        if (share.compareTo(A_FIFTH) <= 0) {
            return say("flows.map.agrees", exact(share));
        }
        return why.isEmpty() ? say("flows.map.differs", exact(share)) : say("flows.map.explained", exact(share), why);
    }

    /** With one decimal where that says something. */
    static String exact(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return percent.stripTrailingZeros().scale() <= 0 ? percent(share) : say("flows.map.percent", number(percent));
    }

    /** In so many digits as say something; a little in kilos. */
    static String tonnes(BigDecimal tonnes) {
        if (tonnes.signum() > 0 && tonnes.compareTo(A_LITTLE) < 0) {
            return say("flows.map.kg", number(tonnes.movePointRight(3).setScale(1, RoundingMode.HALF_UP)));
        }
        int decimals = tonnes.compareTo(BigDecimal.TEN) >= 0 ? 1 : 2;
        return say("flows.map.tonnes", number(tonnes.setScale(decimals, RoundingMode.HALF_UP)));
    }

    static String sek(BigDecimal sek) {
        return say("flows.map.sek", number(sek.setScale(0, RoundingMode.HALF_UP)));
    }
}
