package se.vartrannebergen.local.demo;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Plain forms, in picture units (1600 wide, 1067 high, origin at the top). */
final class Forms {
    private Forms() {}

    static Shape box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    static Shape soft(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, radius * 2, radius * 2);
    }

    static Shape disc(double x, double y, double radius) {
        return oval(x, y, radius, radius);
    }

    static Shape oval(double x, double y, double across, double down) {
        return new Ellipse2D.Double(x - across, y - down, across * 2, down * 2);
    }

    /** A closed polygon through x, y, x, y, … */
    static Path2D.Double sharp(double... points) {
        var path = line(points);
        path.closePath();
        return path;
    }

    static Path2D.Double sharp(String points) {
        return sharp(numbers(0, 0, 1, points));
    }

    static Path2D.Double sharp(double x, double y, double size, String points) {
        return sharp(numbers(x, y, size, points));
    }

    static Path2D.Double line(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (var i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    /** A smooth curve through x, y, x, y, … */
    static Path2D.Double curve(double... p) {
        var path = new Path2D.Double();
        path.moveTo(p[0], p[1]);
        var last = p.length - 2;
        for (var i = 0; i < last; i += 2) {
            var before = Math.max(i - 2, 0);
            var after = Math.min(i + 4, last);
            path.curveTo(
                    p[i] + (p[i + 2] - p[before]) / 6,
                    p[i + 1] + (p[i + 3] - p[before + 1]) / 6,
                    p[i + 2] - (p[after] - p[i]) / 6,
                    p[i + 3] - (p[after + 1] - p[i + 1]) / 6,
                    p[i + 2],
                    p[i + 3]);
        }
        return path;
    }

    static Path2D.Double curve(String points) {
        return curve(numbers(0, 0, 1, points));
    }

    static Path2D.Double curve(double x, double y, double size, String points) {
        return curve(numbers(x, y, size, points));
    }

    /** The smooth curve, closed by a straight line from its end to its start. */
    static Path2D.Double blob(double... points) {
        var path = curve(points);
        path.closePath();
        return path;
    }

    static Path2D.Double blob(String points) {
        return blob(numbers(0, 0, 1, points));
    }

    static Path2D.Double blob(double x, double y, double size, String points) {
        return blob(numbers(x, y, size, points));
    }

    /** Points written as {@code "x y, x y, …"}, in units of {@code size} from an origin. */
    private static double[] numbers(double x, double y, double size, String points) {
        var words = points.split(",? ");
        var numbers = new double[words.length];
        for (var i = 0; i < words.length; i++) {
            numbers[i] = (i % 2 == 0 ? x : y) + size * Double.parseDouble(words[i]);
        }
        return numbers;
    }

    static Shape both(Shape one, Shape other) {
        var area = new Area(one);
        area.intersect(new Area(other));
        return area;
    }

    static Area joined(Shape... shapes) {
        var area = new Area();
        for (var shape : shapes) {
            area.add(new Area(shape));
        }
        return area;
    }
}
