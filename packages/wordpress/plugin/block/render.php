<?php
/**
 * The block as visitors see it.
 *
 * @package Metropolis_Call
 *
 * @var array<string, mixed> $attributes As the block saved them.
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Each attribute is escaped in element().
echo element( element_attributes( $attributes ), get_block_wrapper_attributes() );
