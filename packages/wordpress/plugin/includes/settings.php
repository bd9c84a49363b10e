<?php
/**
 * The settings: one option, read with its defaults, and checked before it is stored.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

const OPTION = 'metropolis_call';

/** The group of the Settings API, and the name of the page. */
const PAGE = 'metropolis-call';

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/**
 * The settings of this site.
 *
 * - `address`: URL of the call's JSON, or '' if none is set;
 * - `folder`:  URL of the folder of the widget's files, or '' for those in the plugin;
 * - `lang`:    language tag, or '' for the page's own language;
 * - `layout`:  one of the layouts.
 *
 * @return array{address: string, folder: string, lang: string, layout: string}
 */
function settings(): array {
	$defaults = array(
		'address' => '',
		'folder'  => '',
		'lang'    => '',
		'layout'  => 'card',
	);
	$stored   = get_option( OPTION );
	// Another plugin may have filtered or imported the option.
	$stored = array_filter( is_array( $stored ) ? $stored : array(), 'is_string' );
	return array_merge( $defaults, array_intersect_key( $stored, $defaults ) );
}

/** Registers the option. WordPress checks the nonce and the capability, and calls `check_settings` for the values. */
function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\check_settings',
		)
	);
}

/**
 * The settings to store from a submitted form. An unusable value is reported, and the old value is kept.
 *
 * @param mixed $sent The form's values, or the stored settings, because WordPress may call this twice.
 * @return array{address: string, folder: string, lang: string, layout: string}
 */
function check_settings( $sent ): array {
	$old  = settings();
	$sent = array_map( 'strval', array_filter( (array) $sent, 'is_scalar' ) );
	$own  = 'own' === ( $sent['files'] ?? '' );
	return array(
		'address' => kept_address( 'address', $sent, $old ),
		'folder'  => $own ? '' : as_folder( kept_address( 'folder', $sent, $old, isset( $sent['files'] ) ) ),
		'lang'    => kept_choice( 'lang', $sent, $old, array_merge( array( '' ), array_keys( language_names() ) ) ),
		'layout'  => kept_choice( 'layout', $sent, $old, array_keys( layouts() ) ),
	);
}

/**
 * The submitted address, or the old address if the new one is not usable.
 *
 * @param string   $name     The setting's name.
 * @param string[] $sent     The form's values.
 * @param string[] $old      The settings as they are.
 * @param bool     $required Whether the form requires it.
 */
function kept_address( string $name, array $sent, array $old, bool $required = false ): string {
	$address = trim( $sent[ $name ] ?? $old[ $name ] );
	$problem = '' === $address ? '' : address_problem( $address );
	if ( '' === $address && $required ) {
		$problem = __( 'Enter the address of the folder, or choose the files in this plugin.', 'metropolis-call' );
	}
	if ( '' === $problem ) {
		return $address;
	}
	add_settings_error( OPTION, $name, esc_html( $problem . ' ' . kept_note( $old[ $name ] ) ) );
	return $old[ $name ];
}

/**
 * A note about the stored address after a new address was refused.
 *
 * @param string $old The address as it is stored.
 */
function kept_note( string $old ): string {
	if ( '' === $old ) {
		return __( 'Nothing was changed here.', 'metropolis-call' );
	}
	/* translators: %s: an address. */
	return sprintf( __( 'The address stays as it was: %s', 'metropolis-call' ), $old );
}

/**
 * The submitted choice, or the old choice if the new one is not allowed.
 *
 * @param string   $name    The setting's name.
 * @param string[] $sent    The form's values.
 * @param string[] $old     The settings as they are.
 * @param string[] $choices What can be chosen.
 */
function kept_choice( string $name, array $sent, array $old, array $choices ): string {
	$choice = $sent[ $name ] ?? $old[ $name ];
	return in_array( $choice, $choices, true ) ? $choice : $old[ $name ];
}
