<?php
/**
 * The page Settings → Metropolis Call.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\load_settings_script' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\add_settings_link' );

/** Adds the page to the menu Settings. */
function add_settings_page(): void {
	$title = __( 'Metropolis Call', 'metropolis-call' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\print_settings_page' );
}

/** The page's address. */
function settings_url(): string {
	return admin_url( 'options-general.php?page=' . PAGE );
}

/**
 * Adds a link to the page to the list of plugins.
 *
 * @param string[] $links The links that are there.
 */
function add_settings_link( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( settings_url() ), esc_html__( 'Settings', 'metropolis-call' ) );
	return array_merge( array( $link ), $links );
}

/**
 * Loads the scripts of the preview, only on the page of these settings.
 *
 * @param string $hook Name of the administration page.
 */
function load_settings_script( $hook ): void {
	if ( 'settings_page_' . PAGE !== $hook ) {
		return;
	}
	$texts = array(
		'failures' => failures(),
		'loading'  => __( 'The call is being loaded …', 'metropolis-call' ),
		/* translators: 1: the call's title, 2: how many have signed. */
		'loaded'   => __( 'The call was found: “%1$s”. Signatories: %2$s.', 'metropolis-call' ),
		'language' => element_language(),
	);
	wp_enqueue_script( HANDLE );
	wp_enqueue_script( 'metropolis-call-settings', plugins_url( 'admin/settings.js', PLUGIN_FILE ), array(), VERSION, true );
	wp_add_inline_script( 'metropolis-call-settings', 'window.metropolisCallSettings = ' . wp_json_encode( $texts ) . ';', 'before' );
}

/** Prints the page. WordPress prints errors about the submitted values above it. */
function print_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'To place the call, add the block “Metropolis Call” to a page, write the shortcode [metropolis-call], or paste the address of the call’s page on a line of its own.', 'metropolis-call' ); ?></p>
		<form action="options.php" method="post" id="metropolis-call-settings">
			<?php settings_fields( PAGE ); ?>
			<table class="form-table" role="presentation">
				<?php
				print_row( __( 'Address of the call', 'metropolis-call' ), 'address', 'print_address' );
				print_row( __( 'Files of the widget', 'metropolis-call' ), '', 'print_files' );
				print_row( __( 'Language', 'metropolis-call' ), 'lang', 'print_language' );
				print_row( __( 'Layout', 'metropolis-call' ), 'layout', 'print_layout' );
				?>
			</table>
			<?php submit_button(); ?>
		</form>
		<h2><?php esc_html_e( 'As visitors see it', 'metropolis-call' ); ?></h2>
		<div id="metropolis-call-preview" style="max-width: 45em"></div>
	</div>
	<?php
}

/**
 * Prints a row of the form.
 *
 * @param string $title   The label of the row.
 * @param string $setting The setting that the title labels. '' if the row is a group.
 * @param string $control Name of the function that prints the control.
 */
function print_row( string $title, string $setting, string $control ): void {
	$label = '' === $setting ? '%2$s' : '<label for="metropolis-call-%1$s">%2$s</label>';
	echo '<tr><th scope="row">';
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- One of the two patterns above.
	printf( $label, esc_attr( $setting ), esc_html( $title ) );
	echo '</th><td>';
	call_user_func( __NAMESPACE__ . '\\' . $control );
	echo '</td></tr>';
}

/** Prints the field for the call's address. */
function print_address(): void {
	printf(
		'<input type="url" class="large-text code" id="metropolis-call-address" name="%s[address]" value="%s" placeholder="https://example.org/metropolis-call/call.json" aria-describedby="metropolis-call-address-help">',
		esc_attr( OPTION ),
		esc_attr( settings()['address'] )
	);
	printf( '<p class="description" id="metropolis-call-address-help">%s</p>', esc_html__( 'The file that the secretariat of Metropolis keeps: from it come the texts, the count and the list of those who have signed. Each block and shortcode can have another.', 'metropolis-call' ) );
	echo '<p id="metropolis-call-status" role="status"></p>';
}

/** Prints the choice of the source of the widget's files. */
function print_files(): void {
	$folder = settings()['folder'];
	?>
	<fieldset>
		<legend class="screen-reader-text"><?php esc_html_e( 'Files of the widget', 'metropolis-call' ); ?></legend>
		<p><label>
			<input type="radio" name="<?php echo esc_attr( OPTION ); ?>[files]" value="own" <?php checked( '', $folder ); ?>>
			<?php esc_html_e( 'Those in this plugin', 'metropolis-call' ); ?>
		</label></p>
		<p><label>
			<input type="radio" name="<?php echo esc_attr( OPTION ); ?>[files]" value="folder" <?php checked( '' !== $folder ); ?>>
			<?php esc_html_e( 'Those in a folder of another server, which can be newer:', 'metropolis-call' ); ?>
		</label></p>
		<p><input type="url" class="large-text code" name="<?php echo esc_attr( OPTION ); ?>[folder]" value="<?php echo esc_attr( $folder ); ?>" placeholder="https://example.org/metropolis-call/" aria-label="<?php esc_attr_e( 'Address of the folder', 'metropolis-call' ); ?>"></p>
	</fieldset>
	<?php
}

/** Prints the choice of a language. */
function print_language(): void {
	$choices = array( '' => __( 'That of the page', 'metropolis-call' ) ) + language_names();
	print_choice( 'lang', $choices );
}

/** Prints the choice of a layout. */
function print_layout(): void {
	print_choice( 'layout', layout_names() );
}

/**
 * Prints a select.
 *
 * @param string                $setting The setting's name.
 * @param array<string, string> $choices Values and their texts.
 */
function print_choice( string $setting, array $choices ): void {
	printf( '<select id="metropolis-call-%1$s" name="%2$s[%1$s]">', esc_attr( $setting ), esc_attr( OPTION ) );
	foreach ( $choices as $value => $text ) {
		printf( '<option value="%s" %s>%s</option>', esc_attr( $value ), selected( settings()[ $setting ], $value, false ), esc_html( $text ) );
	}
	echo '</select>';
}
