package se.framsteg.flows.brokering;

import java.math.BigDecimal;

/**
 * What has been delivered of one material, as both sides have confirmed it.
 *
 * @param material the widest level of it, a key such as {@code plastic}
 * @param tonnes as two companies say
 * @param byPromoter tonnes as one company says, and a promoter for somebody outside
 * @param outside tonnes between two who are both outside all programmes: a promoter has said all of it, and it counts nowhere
 * @param times how many deliveries, without those
 */
public record Delivered(String material, BigDecimal tonnes, BigDecimal byPromoter, BigDecimal outside, int times) {}
