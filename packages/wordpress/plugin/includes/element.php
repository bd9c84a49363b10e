<?php
/**
 * The HTML of the element. The block, the shortcode and pasted addresses use it.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

/** The target of the link inside the element. */
const PAGE_OF_CALL = 'https://www.metropolis.org/join-call-rethink-our-metropolitan-spaces';

/**
 * The element, with a link inside as its fallback. Also loads the script.
 *
 * @param array<string, mixed> $given   The element's attributes by name. Missing ones are taken from the settings.
 * @param string               $wrapper More attributes, as HTML.
 */
function element( array $given, string $wrapper = '' ): string {
	list( $attributes, $problems ) = read_attributes( $given );
	$attributes                    = array_filter( array_merge( default_attributes(), $attributes ), 'strlen' );
	if ( is_feed() ) {
		return fallback( $attributes );
	}
	if ( empty( $attributes['src'] ) && has_own_files() ) {
		$problems[] = __( 'The address of the call is not known. It is set under Settings → Metropolis Call.', 'metropolis-call' );
		return '<p>' . fallback( $attributes ) . '</p>' . notes( $problems );
	}
	enqueue();
	$html = ( '' === $wrapper ? '' : ' ' . $wrapper ) . attributes_html( $attributes );
	return '<metropolis-call' . $html . '>' . fallback( $attributes ) . '</metropolis-call>' . notes( $problems );
}

/**
 * The attributes that the settings define.
 *
 * @return array<string, string>
 */
function default_attributes(): array {
	$settings = settings();
	return array(
		'src'    => $settings['address'],
		'lang'   => default_language(),
		'layout' => 'card' === $settings['layout'] ? '' : $settings['layout'],
	);
}

/**
 * Attributes as HTML, each with a blank before it.
 *
 * @param array<string, string> $attributes By their names.
 */
function attributes_html( array $attributes ): string {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, 'src' === $name ? esc_url( $value ) : esc_attr( $value ) );
	}
	return $html;
}

/**
 * A link to the call's page. It has a `lang` if its language differs from that of the element.
 *
 * @param array<string, string> $attributes The element's.
 */
function fallback( array $attributes ): string {
	/**
	 * The page that the link leads to.
	 *
	 * @param string $page A URL.
	 */
	$page     = apply_filters( 'metropolis_call_page', PAGE_OF_CALL );
	$page     = is_string( $page ) ? $page : PAGE_OF_CALL;
	$own      = _x( 'en', 'language tag of this translation', 'metropolis-call' );
	$around   = $attributes['lang'] ?? site_language();
	$language = strtok( $around, '-' ) === $own ? '' : sprintf( ' lang="%s"', esc_attr( $own ) );
	$text     = __( 'Join the call to rethink our metropolitan spaces', 'metropolis-call' );
	return sprintf( '<a href="%s"%s>%s</a>', esc_url( $page ), $language, esc_html( $text ) );
}

/**
 * The problems as a note for users who can edit the post. Visitors do not see it.
 *
 * @param string[] $problems Sentences.
 */
function notes( array $problems ): string {
	$post   = get_the_ID();
	$editor = $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_theme_options' );
	if ( ! $problems || ! $editor ) {
		return '';
	}
	$start = __( 'Metropolis Call (only editors see this):', 'metropolis-call' );
	return sprintf( '<p class="metropolis-call-note"><strong>%s</strong> %s</p>', esc_html( $start ), esc_html( implode( ' ', $problems ) ) );
}
