package eu.gminarium.ui.mysteryclient.sheet;

import com.vaadin.flow.component.Component;

/** Keys typed into a field are the field's own; Enter (in one line) or Escape goes back to the list of criteria. */
final class OwnKeys {

    private static final String LISTEN = """
            this.addEventListener('keydown', event => {
              const back = event.key === 'Escape' || (event.key === 'Enter' && $0);
              event.stopPropagation();
              if (back) { setTimeout(() => this.closest('.gm-picks')?.focus()); }
            })""";

    private OwnKeys() {}

    static void of(Component field, boolean oneLine) {
        field.getElement().executeJs(LISTEN, oneLine);
    }
}
