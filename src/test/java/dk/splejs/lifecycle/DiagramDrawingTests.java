package dk.splejs.lifecycle;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.DiagramElement;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People read these drawings in Cockpit and on the proposal's page: nothing lies on top of anything else. */
class DiagramDrawingTests {

    private record Box(String id, double left, double top, double right, double bottom) {

        static Box of(String id, Bounds bounds) {
            return new Box(
                    id,
                    bounds.getX(),
                    bounds.getY(),
                    bounds.getX() + bounds.getWidth(),
                    bounds.getY() + bounds.getHeight());
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** One straight piece of a flow; all pieces are horizontal or vertical. */
    private record Piece(String flow, double fromX, double fromY, double toX, double toY) {

        boolean horizontal() {
            return fromY == toY;
        }

        boolean straight() {
            return horizontal() || fromX == toX;
        }

        boolean crosses(Piece other) {
            return horizontal() && !other.horizontal() && between(fromX, other.fromX, toX) && other.spans(fromY);
        }

        boolean touches(Box box) {
            return horizontal()
                    ? between(box.top, fromY, box.bottom) && meet(fromX, toX, box.left, box.right)
                    : between(box.left, fromX, box.right) && meet(fromY, toY, box.top, box.bottom);
        }

        private static boolean meet(double from, double to, double low, double high) {
            return Math.min(from, to) < high && low < Math.max(from, to);
        }

        private boolean spans(double y) {
            return between(fromY, y, toY);
        }

        private static boolean between(double one, double value, double other) {
            return Math.min(one, other) < value && value < Math.max(one, other);
        }
    }

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void everyElementAndEveryFlowIsDrawn(Diagram diagram) {
        assertThat(drawn(diagram.all(BpmnShape.class).stream().map(BpmnShape::getBpmnElement)))
                .containsExactlyInAnyOrderElementsOf(
                        drawn(diagram.all(FlowNode.class).stream().map(BaseElement.class::cast)));
        assertThat(drawn(diagram.all(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement)))
                .containsExactlyInAnyOrderElementsOf(
                        drawn(diagram.all(SequenceFlow.class).stream().map(BaseElement.class::cast)));
    }

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void flowsAreStraightAndDoNotCross(Diagram diagram) {
        List<Piece> pieces = pieces(diagram);

        assertThat(pieces).allMatch(Piece::straight);
        assertThat(pieces).allSatisfy(piece -> assertThat(pieces).noneMatch(piece::crosses));
    }

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void noFlowRunsThroughAnElementOrALabel(Diagram diagram) {
        List<Box> boxes = new ArrayList<>(elements(diagram));
        boxes.addAll(labels(diagram));

        assertThat(pieces(diagram)).allSatisfy(piece -> assertThat(boxes).noneMatch(piece::touches));
    }

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void noLabelCoversAnElementOrAnotherLabel(Diagram diagram) {
        List<Box> labels = labels(diagram);
        List<Box> elements = elements(diagram);

        assertThat(labels).allSatisfy(label -> {
            assertThat(elements).noneMatch(label::overlaps);
            assertThat(labels).filteredOn(other -> other.overlaps(label)).containsExactly(label);
        });
    }

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void elementsStandApart(Diagram diagram) {
        List<Box> elements = shapes(diagram)
                .filter(not(DiagramDrawingTests::isOnOrAroundOthers))
                .map(DiagramDrawingTests::box)
                .toList();

        assertThat(elements)
                .allSatisfy(element ->
                        assertThat(elements).filteredOn(element::overlaps).containsExactly(element));
    }

    private static List<String> drawn(Stream<BaseElement> elements) {
        return elements.map(BaseElement::getId).toList();
    }

    private static boolean isOnOrAroundOthers(BpmnShape shape) {
        return shape.getBpmnElement() instanceof BoundaryEvent || shape.getBpmnElement() instanceof SubProcess;
    }

    /** A sub-process surrounds its own elements, so only those count. */
    private static List<Box> elements(Diagram diagram) {
        return shapes(diagram)
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .map(DiagramDrawingTests::box)
                .toList();
    }

    private static Stream<BpmnShape> shapes(Diagram diagram) {
        return diagram.all(BpmnShape.class).stream();
    }

    private static Box box(BpmnShape shape) {
        return Box.of(shape.getBpmnElement().getId(), shape.getBounds());
    }

    private static List<Box> labels(Diagram diagram) {
        return diagram.all(BpmnLabel.class).stream()
                .map(label -> Box.of(((DiagramElement) label.getParentElement()).getId(), label.getBounds()))
                .toList();
    }

    private static List<Piece> pieces(Diagram diagram) {
        return diagram.all(BpmnEdge.class).stream()
                .flatMap(edge -> pieces(edge.getBpmnElement().getId(), edge.getWaypoints()))
                .toList();
    }

    private static Stream<Piece> pieces(String flow, Collection<Waypoint> waypoints) {
        List<Waypoint> points = List.copyOf(waypoints);
        return Stream.iterate(1, next -> next + 1).limit(points.size() - 1L).map(end -> {
            Waypoint from = points.get(end - 1);
            Waypoint to = points.get(end);
            return new Piece(flow, from.getX(), from.getY(), to.getX(), to.getY());
        });
    }
}
