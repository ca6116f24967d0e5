package eu.gminarium.ui.benchmark.peers;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.benchmark.peers.NewPeerGroup;
import eu.gminarium.benchmark.peers.PeerGroupChange;
import eu.gminarium.benchmark.peers.PeerGroups;
import eu.gminarium.benchmark.peers.StoredGroup;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Forms that keep and change peer groups. */
final class PeerGroupDialogs {

    private static final int NAME_LENGTH = 100;

    private final PeerGroups groups;
    private final PeerScreen screen;
    private final Map<OfficeId, String> names;
    private final Runnable then;

    PeerGroupDialogs(PeerGroups groups, PeerScreen screen, Runnable then) {
        this.groups = groups;
        this.screen = screen;
        this.names = screen.names();
        this.then = then;
    }

    /** @param officeId whose it is; null is the partnership */
    record Form(
            String name,
            @Nullable Office officeId,
            Set<Office> offices,
            @Nullable Boolean archived) {

        Set<OfficeId> members() {
            if (offices.isEmpty()) {
                throw InvalidField.of("offices", "common.required");
            }
            return offices.stream().map(Office::id).collect(Collectors.toSet());
        }
    }

    void create() {
        OfficeReach reach = Access.current().offices(Resource.PEER_GROUP, Verb.WRITE);
        var dialog = dialog(Texts.t("peers.groups.new"), form -> {
            OfficeId owner = form.officeId() == null ? null : form.officeId().id();
            groups.create(new NewPeerGroup(form.name(), owner, form.members()));
        });
        List<Office> owners = screen.sorted().stream()
                .filter(office -> reach.contains(office.id()))
                .toList();
        boolean coordinates = reach instanceof OfficeReach.Every;
        if (coordinates || owners.size() > 1) {
            Select<Office> owner = owner(owners, coordinates);
            dialog.field("officeId", owner);
            dialog.open();
        } else {
            // An office has one owner to choose: itself.
            Select<Office> owner = owner(owners, false);
            owner.setVisible(false);
            dialog.field("officeId", owner);
            dialog.read(new Form("", owners.isEmpty() ? null : owners.getFirst(), Set.of(), false));
            dialog.open();
        }
    }

    private Select<Office> owner(List<Office> owners, boolean coordinates) {
        var select = new Select<Office>();
        select.setLabel(Texts.t("peers.groups.owner"));
        select.setItems(owners);
        select.setItemLabelGenerator(
                office -> office == null ? Texts.t("peers.groups.owner.partnership") : office.displayName());
        select.setEmptySelectionAllowed(coordinates);
        select.setEmptySelectionCaption(Texts.t("peers.groups.owner.partnership"));
        return select;
    }

    private String label(Office office) {
        return names.getOrDefault(office.id(), office.displayName());
    }

    void change(StoredGroup group) {
        var dialog = dialog(
                Texts.t("peers.groups.change.title"),
                form -> groups.change(
                        group.id(),
                        new PeerGroupChange(
                                group.version(), form.name(), form.members(), Boolean.TRUE.equals(form.archived()))));
        Set<Office> members = screen.sorted().stream()
                .filter(office -> group.offices().contains(office.id()))
                .collect(Collectors.toSet());
        dialog.field("archived", new Checkbox(Texts.t("peers.groups.archived")))
                .read(new Form(group.name(), null, members, group.archived()))
                .open();
    }

    private FormDialog<Form> dialog(String title, Consumer<Form> save) {
        var name = new TextField(Texts.t("peers.groups.name"));
        name.setMaxLength(NAME_LENGTH);
        var offices = new MultiSelectComboBox<Office>(Texts.t("peers.groups.offices"));
        offices.setItems(screen.sorted());
        offices.setItemLabelGenerator(this::label);
        offices.setHelperText(Texts.t("peers.groups.offices.help"));
        return new FormDialog<>(title, Texts.t("peers.groups.save"), Form.class, form -> {
                    save.accept(form);
                    then.run();
                })
                .required("name", name)
                .required("offices", offices);
    }
}
