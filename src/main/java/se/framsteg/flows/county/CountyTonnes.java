package se.framsteg.flows.county;

import java.math.BigDecimal;

/**
 * What was delivered of one material, by whose word.
 *
 * @param material the widest level of it, a key such as {@code plastic}
 * @param bothSides tonnes that both companies have confirmed
 * @param byPromoter tonnes that one company has confirmed, and a promoter for somebody outside
 * @param waiting tonnes that are told and not answered
 * @param times how many deliveries these are
 * @param outside tonnes between two who are both outside all programmes: a promoter has said all of it, and they count nowhere
 */
public record CountyTonnes(
        String material,
        BigDecimal bothSides,
        BigDecimal byPromoter,
        BigDecimal waiting,
        int times,
        BigDecimal outside) {}
